// Verifies the messages of a file with each secret of the command line; prints one line for each secret.
const { readFileSync } = require("node:fs");
const { Webhook } = require("standardwebhooks");

const [file, ...secrets] = process.argv.slice(2);
const messages = JSON.parse(readFileSync(file, "utf8"));
for (const secret of secrets) {
  const webhook = new Webhook(secret);
  const verified = messages.filter(({ headers, body }) => {
    try {
      return webhook.verify(body, headers).type !== undefined;
    } catch (refused) {
      return false;
    }
  });
  console.log(`${verified.length} of ${messages.length}`);
}

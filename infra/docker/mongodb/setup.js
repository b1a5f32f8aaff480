// Makes the replica set, and for each service a user who sees its own database alone; may run again, as after a new password.
const fs = require('fs');
const folder = '/run/secrets/';
const read = name => fs.readFileSync(folder + name, 'utf8').trim();

function connect(query) {
    const password = encodeURIComponent(read('mongodb-administrator'));
    return new Mongo(`mongodb://administrator:${password}@mongodb:27017/?authSource=admin&${query}`);
}

const node = connect('directConnection=true');
try {
    node.getDB('admin').runCommand({replSetGetStatus: 1}).ok;
} catch (error) {
    if (error.codeName !== 'NotYetInitialized') {
        throw error;
    }
    node.getDB('admin').runCommand({replSetInitiate: {_id: 'sinergija', members: [{_id: 0, host: 'mongodb:27017'}]}});
    print('The replica set is made.');
}

// Waits for a primary.
const set = connect('replicaSet=sinergija&serverSelectionTimeoutMS=60000');
for (const name of fs.readdirSync(folder).filter(name => name.startsWith('store-'))) {
    const [, user, password] = read(name).match(/^mongodb:\/\/([^:]+):([^@]+)@/);
    const database = set.getDB(user);
    const rights = {pwd: decodeURIComponent(password), roles: [{role: 'readWrite', db: user}]};
    if (database.getUser(user) === null) {
        database.createUser({user, ...rights});
        print(`${user} is let in.`);
    } else {
        database.updateUser(user, rights);
    }
}

// Signs a person in as any independent client would: discovery, code with PKCE, userinfo, refresh, logout.
// Usage: node flow.js ISSUER CLIENT SECRET CALLBACK HOME EMAIL PASSWORD

import assert from 'node:assert/strict';
import * as openid from 'openid-client';

const [issuer, client, secret, callback, home, email, password] = process.argv.slice(2);
const cookies = new Map();

async function browse(url, options = {}) {
  const answer = await fetch(url, {
    redirect: 'manual',
    ...options,
    headers: { accept: 'text/html', cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  });
  for (const cookie of answer.headers.getSetCookie()) {
    const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/);
    cookies.set(name, value);
  }
  return answer;
}

const leadsTo = (answer) => new URL(answer.headers.get('location'), answer.url);

// Until the browser would leave the provider, filling in the login form on the way.
async function follow(start) {
  let url = start;
  while (url.origin === issuer) {
    const page = await browse(url);
    if (page.status !== 200) {
      url = leadsTo(page);
      continue;
    }
    const csrf = (await page.text()).match(/name="_csrf"[^>]*value="([^"]+)"/)[1];
    const form = new URLSearchParams({ email, password, _csrf: csrf });
    url = leadsTo(await browse(new URL('/login', issuer), { method: 'POST', body: form }));
  }
  return url;
}

const provider = await openid.discovery(new URL(issuer), client, secret, undefined,
  { execute: [openid.allowInsecureRequests] });

const verifier = openid.randomPKCECodeVerifier();
const state = openid.randomState();
const nonce = openid.randomNonce();
const back = await follow(openid.buildAuthorizationUrl(provider, {
  redirect_uri: callback,
  scope: 'openid profile email read',
  code_challenge: await openid.calculatePKCECodeChallenge(verifier),
  code_challenge_method: 'S256',
  state,
  nonce,
}));
assert.ok(back.href.startsWith(callback), back.href);

const tokens = await openid.authorizationCodeGrant(provider, back,
  { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce });
const { sub } = tokens.claims();
const person = await openid.fetchUserInfo(provider, tokens.access_token, sub);
assert.equal(person.email, email);

const refreshed = await openid.refreshTokenGrant(provider, tokens.refresh_token);
assert.notEqual(refreshed.refresh_token, tokens.refresh_token);
assert.equal(refreshed.claims().sub, sub);

const out = await follow(openid.buildEndSessionUrl(provider,
  { id_token_hint: refreshed.id_token, post_logout_redirect_uri: home }));
assert.equal(out.href, home);

await assert.rejects(openid.refreshTokenGrant(provider, tokens.refresh_token), { error: 'invalid_grant' });
console.log(`${sub} signed in, refreshed and signed out`);

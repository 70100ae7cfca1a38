import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { oneTimeCode } from '../identity/one-time-code.ts';
import { complaintsOf } from './harness/complaints.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { type RunningCairn, startCairn } from './harness/running-cairn.ts';
import { profileAt } from './harness/shift-clock.ts';

// Cairn as somebody finds it who uses it for real, from the printed link on. The tests go on from
// one another, as that person does.

const password = 'a heron stands in the shallow reeds';
let cairn: RunningCairn;
let browser: Browser;
let complaints: (readonly string[])[] = [];

beforeAll(async () => {
  [cairn, browser] = await Promise.all([
    startCairn({ CAIRN_MODE: 'real', CAIRN_MAIL: 'page' }),
    launchBrowser(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await cairn.stop();
});
afterEach(() => {
  // That a word is not taken is an answer with an error's status, which the browser notes.
  const refused = /status of 4\d\d/;
  expect(complaints.flat().filter((each) => !refused.test(each))).toEqual([]);
  complaints = [];
});

async function profile(): Promise<BrowserContext> {
  const context = await profileAt(cairn, browser, { locale: 'en-GB' });
  context.setDefaultTimeout(10_000);
  complaints.push(await complaintsOf(context));
  return context;
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** The link in the newest letter to somebody. */
async function linkTo(email: string): Promise<string> {
  const answer = await fetch(`${cairn.address}/api/mail`);
  const { letters } = (await answer.json()) as { letters: { to: string; text: string }[] };
  return /http\S+/.exec(letters.find(({ to }) => to === email)!.text)![0];
}

/** What axe finds on a page, in light and dark. */
async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    found.push(...violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.target.join(' ')}`));
  }
  const { width } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth }));
  if (width > page.viewportSize()!.width) found.push(`${width} px wide`);
  return found;
}

let admin: BrowserContext;
let pia: BrowserContext;

test('the first administrator begins by the printed link, and forms a team', async () => {
  admin = await profile();
  const page = await admin.newPage();
  await page.goto(/Begin\s+(\S+)/.exec(cairn.greeting)![1]!);
  await page.getByLabel('Your organisation').fill('Crumb & Co');
  await page.getByLabel('Time zone').selectOption('Europe/Lisbon');
  await page.getByLabel('Your name').fill('Ada Admin');
  await page.getByLabel('Your e-mail address').fill('ada@crumb.example');
  await page.getByLabel('Password', { exact: true }).fill('password123456');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByText('It is among the first that somebody would guess.').waitFor();
  expect(page.url()).not.toContain('#');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();

  await page.goto('/settings/teams');
  await page.getByRole('button', { name: 'Form a team' }).first().click();
  await page.getByLabel('Name').fill('Bakery');
  await page.getByRole('button', { name: 'Form it' }).click();
  await page.getByText('Bakery is formed.').waitFor();
});

test('somebody is let in, chooses a password by the letter’s link, and works in a team', async () => {
  const page = await admin.newPage();
  await page.goto('/settings/people');
  await page.getByRole('button', { name: 'Let somebody in' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Pia Manager');
  await page.getByLabel('E-mail address').fill('pia@crumb.example');
  await page.getByLabel('Role').selectOption('PM');
  await page.getByRole('button', { name: 'Let them in' }).click();
  await page.getByText('An invitation is on its way to pia@crumb.example.').waitFor();
  await page.getByText('invited, not in yet').waitFor();

  pia = await profile();
  const hers = await pia.newPage();
  await hers.goto(await linkTo('pia@crumb.example'));
  await hers.getByLabel('Password', { exact: true }).fill(password);
  await hers.getByRole('button', { name: 'Set the password' }).click();
  await hers.getByText('Your password is set. Sign in with it.').waitFor();
  await signIn(hers, 'pia@crumb.example');
  await hers.getByRole('heading', { name: 'This week' }).waitFor();
  await hers.getByRole('navigation', { name: 'Places' }).getByText('Pia Manager').waitFor();
  await hers.goto('/settings/people');
  await hers.getByText('This is for an administrator to see to.').waitFor();

  await page.goto('/settings/teams');
  await page.getByRole('button', { name: 'Add somebody to Bakery' }).click();
  await page.getByLabel('Who').selectOption({ label: 'Pia Manager' });
  await page.getByLabel('As').selectOption('PM');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Take out Pia Manager of Bakery' }).waitFor();
});

test('an administrator writes down another name, and another address of who never came in', async () => {
  const page = await admin.newPage();
  await page.goto('/settings/people');
  await page.getByRole('button', { name: 'Name and address of Pia Manager' }).click();
  await page.getByText('They sign in by pia@crumb.example. They change it themselves').waitFor();
  expect(await page.getByLabel('E-mail address').count()).toBe(0);
  await page.getByLabel('Name', { exact: true }).fill('Pia Baker');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByText('Pia Baker', { exact: true }).waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Let somebody in' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Lou Later');
  await page.getByLabel('E-mail address').fill('lou@crumb.example');
  await page.getByRole('button', { name: 'Let them in' }).click();
  await page.getByText('An invitation is on its way to lou@crumb.example.').waitFor();
  await page.getByRole('button', { name: 'Name and address of Lou Later' }).click();
  await page.getByLabel('E-mail address').fill('pia@crumb.example');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByText('Somebody else has this address.').waitFor();
  await page.getByLabel('E-mail address').fill('lou@other.example');
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByText('Invite them again').waitFor();
  await page.getByRole('button', { name: 'Invite again, Lou Later' }).click();
  await page.getByText('An invitation is on its way to lou@other.example.').waitFor();
});

test('a device that is ended elsewhere is sent to the door within a second, and back from there', async () => {
  const phone = await profile();
  const there = await phone.newPage();
  await signIn(there, 'pia@crumb.example');
  await there.getByRole('heading', { name: 'This week' }).waitFor();
  await there.goto('/decisions?q=bread');
  await there.getByRole('heading', { name: 'Decisions', level: 1 }).waitFor();
  const desk = await pia.newPage();
  await desk.goto('/settings/sign-in');
  await desk.getByText('here and in one other place').waitFor();
  // The stream of changes is followed once the page has been painted.
  await there.waitForTimeout(1_000);
  await desk.getByRole('button', { name: 'End all others' }).click();
  const ended = performance.now();
  await there.waitForURL('**/sign-in?to=*');
  expect(performance.now() - ended).toBeLessThan(2_500);
  await there.getByLabel('E-mail address').fill('pia@crumb.example');
  await there.getByLabel('Password', { exact: true }).fill(password);
  await there.getByRole('button', { name: 'Sign in' }).click();
  await there.waitForURL('**/decisions?q=bread');
});

test('one signs out where one’s own name stands, or by name, and nothing of it stays behind', async () => {
  const away = await profile();
  const page = await away.newPage();
  const keep = () => {
    localStorage.setItem('words', 'half written');
    sessionStorage.setItem('words', 'half written');
  };
  const kept = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);
  await signIn(page, 'pia@crumb.example');
  await page.getByRole('heading', { name: 'This week' }).waitFor();
  await page.evaluate(keep);
  expect(await page.evaluate(kept)).toContain('half written');
  await page
    .getByRole('navigation', { name: 'Places' })
    .getByRole('button', { name: 'Sign out' })
    .click();
  await page.waitForURL('**/sign-in');
  expect(await page.evaluate(kept)).not.toContain('half written');
  await page.goto('/decisions');
  await page.waitForURL('**/sign-in?to=*');

  await signIn(page, 'pia@crumb.example');
  await page.getByRole('heading', { name: 'This week' }).waitFor();
  await page.keyboard.press('Control+K');
  await page.getByLabel('Search or do anything').last().fill('log out');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sign-in');

  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, 'pia@crumb.example');
  await page.getByRole('link', { name: 'More' }).click();
  await page.getByRole('heading', { name: 'Everything' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.route('**/sign-out', (route) => route.fulfill({ status: 429, body: '' }));
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You are still signed in.').waitFor();
  await page.unroute('**/sign-out');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/sign-in');
});

test('an administrator who was told of a lost laptop ends all sign-ins of its owner', async () => {
  const lost = await (await profile()).newPage();
  await signIn(lost, 'pia@crumb.example');
  await lost.getByRole('heading', { name: 'This week' }).waitFor();
  await lost.waitForTimeout(1_000);
  const page = await admin.newPage();
  await page.goto('/settings/people');
  await page.getByRole('button', { name: 'Change Ada Admin' }).click();
  await page.getByRole('button', { name: 'They have left' }).waitFor();
  expect(await page.getByRole('button', { name: 'End all sign-ins' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Change Ada Admin' }).click();
  await page.getByRole('button', { name: 'Change Pia Baker' }).click();
  await page.getByRole('button', { name: 'End all sign-ins' }).click();
  await page.getByText('Password and passkeys stay theirs').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'End all sign-ins of Pia Baker' }).click();
  await page.getByText('Pia Baker is signed out everywhere.').waitFor();
  await lost.waitForURL('**/sign-in?to=*');
  const hers = await pia.newPage();
  await signIn(hers, 'pia@crumb.example');
  await hers.getByRole('heading', { name: 'This week' }).waitFor();
});

test('one moves to another address by the letter that goes there, also where one has to sign in first', async () => {
  const page = await admin.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/settings/sign-in');
  await page.getByText('You sign in with ada@crumb.example, and letters go there.').waitFor();
  const section = page.getByRole('region', { name: 'E-mail address' });
  await section.getByRole('button', { name: 'Change it' }).click();
  await page.getByLabel('The new address').fill('ada@crumb.example');
  await page.getByRole('button', { name: 'Send the letter' }).click();
  await page.getByText('You sign in with this address.').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel('The new address').fill('ada@bakers.example');
  await page.getByRole('button', { name: 'Send the letter' }).click();
  await page.getByText('A letter is on its way to ada@bakers.example').waitFor();

  const phone = await (await profile()).newPage();
  await phone.goto(await linkTo('ada@bakers.example'));
  await phone.getByText('Sign in first').waitFor();
  expect(phone.url()).not.toContain('#');
  await phone.getByLabel('E-mail address').fill('ada@crumb.example');
  await phone.getByLabel('Password', { exact: true }).fill(password);
  await phone.getByRole('button', { name: 'Sign in' }).click();
  await phone.getByText('Confirm it, and you sign in with ada@bakers.example').waitFor();
  expect(await faultsOf(phone)).toEqual([]);
  await phone.getByRole('button', { name: 'Confirm it' }).click();
  await phone.getByText('From now on you sign in with ada@bakers.example.').waitFor();
  expect(await faultsOf(phone)).toEqual([]);
  await phone.getByRole('button', { name: 'To the settings' }).click();
  await phone.getByText('You sign in with ada@bakers.example').waitFor();
});

test('a passkey signs in by a touch', async () => {
  const page = await pia.newPage();
  const devtools = await pia.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal' },
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
    },
  });
  await page.goto('/settings/sign-in');
  await page.getByRole('button', { name: 'Add this device' }).click();
  await page.getByRole('button', { name: 'Remove the passkey' }).waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/sign-in');
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await page.getByRole('heading', { name: 'This week' }).waitFor();
});

test('a second factor is asked for after the password, and a code opens once', async () => {
  const page = await pia.newPage();
  await page.goto('/settings/sign-in');
  await page.getByRole('button', { name: 'Switch it on' }).click();
  await page.getByLabel('Your password').fill(password);
  await page.getByRole('button', { name: 'Go on' }).click();
  const secret = await page.getByText(/^[A-Z2-7]{40,}$/).innerText();
  const spare = await page
    .getByText(/^\w{5}-\w{5}$/)
    .first()
    .innerText();
  await page.getByLabel('The code that the app shows now').fill('000000');
  await page.getByRole('button', { name: 'Switch it on' }).click();
  await page.getByText('The code is not right, or its time is over.').waitFor();
  await page
    .getByLabel('The code that the app shows now')
    .fill(oneTimeCode(secret, Date.now() + cairn.clockShift));
  await page.getByRole('button', { name: 'Switch it on' }).click();
  await page.getByText('The second factor is on.').waitFor();

  const phone = await (await profile()).newPage();
  await signIn(phone, 'pia@crumb.example');
  await phone.getByRole('heading', { name: 'One thing more' }).waitFor();
  await phone.getByRole('button', { name: 'Use a spare code' }).click();
  await phone.getByLabel('A spare code').fill(spare);
  await phone.getByRole('button', { name: 'Go on' }).click();
  await phone.getByRole('heading', { name: 'This week' }).waitFor();

  const other = await (await profile()).newPage();
  await signIn(other, 'pia@crumb.example');
  await other.getByRole('button', { name: 'Use a spare code' }).click();
  await other.getByLabel('A spare code').fill(spare);
  await other.getByRole('button', { name: 'Go on' }).click();
  await other.getByText('That is none of your spare codes, or it was used already.').waitFor();
});

test.each([
  '/sign-in',
  '/sign-in#forgotten',
  '/sign-in#invitation=word',
  '/sign-in#begin=word',
  '/sign-in#address=word',
  '/sign-in?error=refused',
])('%s is free of what axe finds, and fits the narrowest screen', async (path) => {
  const page = await (await profile()).newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

test('one’s own ways in are free of what axe finds, on a phone too', async () => {
  const page = await admin.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/settings/sign-in', '/settings/people', '/settings/teams']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect([path, await faultsOf(page)]).toEqual([path, []]);
  }
});

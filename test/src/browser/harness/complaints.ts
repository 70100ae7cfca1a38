import type { BrowserContext } from 'playwright-core';

const VIOLATION = 'A content security policy was violated:';

/**
 * What a browser complains of in any page of a context: errors and warnings in the console,
 * exceptions that nobody caught, and violations of the content security policy.
 */
export async function complaintsOf(context: BrowserContext): Promise<readonly string[]> {
  const complaints: string[] = [];
  // The page has no other way out than its console, and the policy forbids it a request elsewhere.
  await context.addInitScript((violation) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(violation, event.violatedDirective, event.blockedURI, event.sourceFile);
    });
  }, VIOLATION);
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    complaints.push(`uncaught: ${error.error().stack ?? error.error().message}`);
  });
  return complaints;
}

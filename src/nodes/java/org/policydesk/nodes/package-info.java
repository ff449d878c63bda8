/**
 * The desk as an association runs it, tried from outside: PostgreSQL, two nodes and nginx really run on this machine, somebody works
 * in a browser, mails go to a mail server, and then a part is restarted or taken away.
 */
package org.policydesk.nodes;

/** Access rights, redirects and other plumbing of the pages. */
package mx.vigia.notification.web;

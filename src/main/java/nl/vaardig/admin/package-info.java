/** What an administrator does for everybody: settings, departments, counts. The top floor; nothing uses it. */
package nl.vaardig.admin;

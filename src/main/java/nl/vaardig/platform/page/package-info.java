/**
 * Pages and answers: what a template gets, forms and their faults, paging, tables as files, addresses and undo
 * notices.
 */
package nl.vaardig.platform.page;

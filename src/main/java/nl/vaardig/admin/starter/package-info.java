/** The first load: the starter library and a folder of files, for a new municipality. */
package nl.vaardig.admin.starter;

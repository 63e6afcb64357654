/** Who finds what in the navigation: each place says it on its Pages, this puts it together. */
package nl.vaardig.platform.navigation;

/** Who and what tests are about, written as sentences: {@code anEmployee("7").in(department).as(role)}. */
package nl.vaardig.cast;

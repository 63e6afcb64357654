/**
 * Laying down whole municipalities: the starter library that comes with the product, and folders of files when the
 * application starts. May use everything exchange may.
 */
package nl.vaardig.exchange.start;

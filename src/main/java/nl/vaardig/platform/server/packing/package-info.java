/** How answers go out: in one piece, and packed as the asker can unpack them. */
package nl.vaardig.platform.server.packing;

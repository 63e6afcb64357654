package nl.vaardig.learning.path.part;

import nl.vaardig.platform.page.Page;

/** A part of the page of one path. At most two statements. */
public interface PathPart {

    /** @param path its id */
    Page of(long path);
}

package nl.vaardig.start;

import java.io.IOException;
import java.nio.file.Path;

/** What runs in a process of its own and can be started again when it died. */
interface Watched {

    /** As people are told of it. */
    String name();

    Process process();

    /** What it wrote. */
    Path log();

    /** @throws Refused when it does not start */
    void start() throws IOException;

    /** Whether it can be used again after a start. */
    boolean isReady();
}

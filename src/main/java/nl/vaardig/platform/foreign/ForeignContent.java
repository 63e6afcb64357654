package nl.vaardig.platform.foreign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What is answered at the host of foreign content; found by CDI. Nobody is signed in there. */
public interface ForeignContent {

    /**
     * @param path as it was asked for, undecoded
     * @return whether it is its own to answer; nothing was written otherwise
     */
    boolean answer(String path, HttpServletRequest http, HttpServletResponse answer) throws IOException;
}

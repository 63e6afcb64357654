package nl.vaardig.platform;

import java.net.URI;

/** Addresses to go to next. */
public final class Links {

    private Links() {}

    /** A path within this application; anything else, such as an address elsewhere, becomes the first page. */
    public static URI local(String path) {
        boolean isLocal = path != null && path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
        try {
            return URI.create(isLocal ? path : "/");
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}

package nl.vaardig.platform;

import java.net.URI;
import java.util.regex.Pattern;

/** Addresses to go to next. */
public final class Links {

    private Links() {}

    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    /** Control characters, and the signs that make an address elsewhere of a path when somebody on the way decodes it. */
    private static final Pattern HIDDEN = Pattern.compile("(?i)%(25)*([01].|7f)|^[^?]*%(25)*(2f|5c)");

    /** A path within this application; anything else, such as an address elsewhere, becomes the first page. */
    public static URI local(String path) {
        boolean isLocal = path != null
                && OWN.matcher(path).matches()
                && !HIDDEN.matcher(path).find();
        try {
            return URI.create(isLocal ? path : "/");
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}

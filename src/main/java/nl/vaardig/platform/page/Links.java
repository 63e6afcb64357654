package nl.vaardig.platform.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Addresses to go to next. */
public final class Links {

    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63}){1,8}");

    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    /** Control characters, and the signs that make an address elsewhere of a path when somebody on the way decodes it. */
    private static final Pattern HIDDEN = Pattern.compile("(?i)%(25)*([01].|7f)|^[^?]*%(25)*(2f|5c)");

    private Links() {}

    /** Whether mail could be sent there; what a browser would run, such as {@code javascript:…@x}, is none. */
    public static boolean isMail(String address) {
        return MAIL.matcher(address).matches();
    }

    /** Whether it is an address of the web, which can be followed without running anything. */
    public static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            return uri.getHost() != null && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }

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

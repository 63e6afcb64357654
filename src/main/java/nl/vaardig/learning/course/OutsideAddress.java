package nl.vaardig.learning.course;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** An address outside the application to which people may be led: https with a host, nobody's name or password in it. */
public final class OutsideAddress {

    private OutsideAddress() {}

    public static boolean isOne(String address) {
        try {
            URI uri = new URI(address);
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The same for two that lead to one page: without capitals, the first www and a slash at the end. */
    public static String plain(String address) {
        return address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("/+$", "");
    }
}

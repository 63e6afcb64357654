package nl.vaardig.platform.page;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import nl.vaardig.platform.words.Messages;

/** What was done, said at the top of whichever page comes next, once: in a cookie, as that page has its own address. */
public final class NextNotice {

    private static final String NAME = "vaardig-notice";
    private static final int SECONDS = 60;

    private NextNotice() {}

    /** @param key of a message without arguments */
    public static NewCookie of(String key) {
        return cookie(key, SECONDS);
    }

    /** Said: the page after this one doesn't say it again. */
    public static NewCookie said() {
        return cookie("", 0);
    }

    /** The text to show; empty when there is none, or none that we know. */
    public static Optional<String> read(HttpHeaders headers, Messages messages) {
        Cookie cookie = headers.getCookies().get(NAME);
        return Optional.ofNullable(cookie)
                .map(Cookie::getValue)
                .filter(key -> key.matches("[A-Za-z.]{1,80}") && messages.has(key))
                .map(messages::text);
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}

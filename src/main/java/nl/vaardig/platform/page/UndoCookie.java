package nl.vaardig.platform.page;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was there before a save, for the Undo button of the page that follows. Not in the address: anybody can write an
 * address, and a colleague's click on its Undo would then do what the writer wants. For ten minutes, for one thing.
 */
public final class UndoCookie {

    private static final String NAME = "vaardig-undo";
    private static final int SECONDS = 600;
    private static final String BETWEEN = "&";

    private UndoCookie() {}

    /** @param about the address of what was saved */
    public static NewCookie of(String about, List<String> before) {
        List<String> parts = Stream.concat(Stream.of(about), before.stream())
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .toList();
        return new NewCookie.Builder(NAME)
                .value(String.join(BETWEEN, parts))
                .path("/")
                .maxAge(SECONDS)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    /** What was there before; empty when this was not saved last, or too long ago. Anybody can write a cookie: look at it. */
    public static Optional<List<String>> read(HttpHeaders headers, String about) {
        Cookie cookie = headers.getCookies().get(NAME);
        if (cookie == null) return Optional.empty();
        try {
            List<String> parts = Stream.of(cookie.getValue().split(BETWEEN, -1))
                    .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                    .toList();
            return parts.get(0).equals(about) ? Optional.of(parts.subList(1, parts.size())) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // Somebody wrote it by hand.
            return Optional.empty();
        }
    }
}

package nl.vaardig.platform.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Builds an address with its query, leaving out what isn't asked: links to the next page keep the filters. */
public final class Address {

    private final StringBuilder text;
    private boolean hasQuery;

    public Address(String path) {
        text = new StringBuilder(path);
    }

    public Address with(String name, Object value) {
        if (value == null || value.toString().isEmpty()) return this;
        text.append(hasQuery ? '&' : '?').append(name).append('=').append(encoded(value.toString()));
        hasQuery = true;
        return this;
    }

    public Address withEach(String name, Collection<?> values) {
        values.forEach(value -> with(name, value));
        return this;
    }

    /** Ends in {@code name=} so that a value can follow, as the pager and the exports want it. */
    public String open(String name) {
        return text + (hasQuery ? "&" : "?") + name + "=";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package nl.vaardig.platform.server.json;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON as the API reads it: a field that a request doesn't have is refused. Dropped without a word it would leave its
 * sender believing that it counted.
 */
@Provider
@ApplicationScoped
public class StrictJson implements ContextResolver<Jsonb> {

    /** Of Yasson, Liberty's JSON binding; the standard has no word for it. */
    private static final String REFUSE_UNKNOWN = "jsonb.fail-on-unknown-properties";

    /** How Yasson says so; it has no exception of its own for it. */
    private static final Pattern UNKNOWN = Pattern.compile("Json property (\\S{1,60}) can not be mapped");

    private Jsonb json;

    @Override
    public synchronized Jsonb getContext(Class<?> type) {
        if (json == null) json = JsonbBuilder.create(new JsonbConfig().setProperty(REFUSE_UNKNOWN, true));
        return json;
    }

    /** The field that a request doesn't have, when that is what was wrong. */
    public static Optional<String> unknownField(Throwable wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            Matcher found = UNKNOWN.matcher(String.valueOf(cause.getMessage()));
            if (found.find()) return Optional.of(found.group(1));
        }
        return Optional.empty();
    }
}

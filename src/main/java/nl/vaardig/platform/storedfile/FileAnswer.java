package nl.vaardig.platform.storedfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Sends a file, or the bytes of it that are asked for: to be saved, never to be shown here, so that what somebody put in it
 * does nothing at our address. Part by part: while the other side is slow, no connection to the database waits.
 */
@ApplicationScoped
public class FileAnswer {

    private static final String RANGE = "Range";
    private static final int PARTIAL = 206;
    private static final int NO_SUCH_RANGE = 416;

    @Inject
    StoredFiles files;

    /** @param name what it will be called @param asked the headers of the request */
    public Response of(StoredFile file, String name, HttpHeaders asked) {
        String tag = '"' + Optional.ofNullable(file.sha256()).orElse("file-" + file.id()) + '"';
        if (isKnown(tag, asked)) return about(Response.notModified(), tag).build();
        Optional<ByteRange> range =
                isStill(tag, asked) ? ByteRange.asked(asked.getHeaderString(RANGE), file.bytes()) : Optional.empty();
        if (range.isPresent() && !range.get().isThere())
            return about(Response.status(NO_SUCH_RANGE), tag)
                    .header("Content-Range", "bytes */" + file.bytes())
                    .build();
        ResponseBuilder answer = about(Response.status(range.isPresent() ? PARTIAL : 200), tag);
        range.ifPresent(part ->
                answer.header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + file.bytes()));
        ByteRange sent = range.orElse(ByteRange.all(file.bytes()));
        return answer.entity(content(file, sent))
                .type(file.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, sent.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved(name))
                .build();
    }

    private static ResponseBuilder about(ResponseBuilder answer, String tag) {
        return answer.header(HttpHeaders.ETAG, tag)
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    private StreamingOutput content(StoredFile file, ByteRange range) {
        return out -> {
            try (InputStream content = files.open(file, range.first(), range.length())) {
                content.transferTo(out);
            }
        };
    }

    private static boolean isKnown(String tag, HttpHeaders asked) {
        String known = asked.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Arrays.stream(known.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }

    /** A range is of the file as somebody knows it; a day says too little about that. */
    private static boolean isStill(String tag, HttpHeaders asked) {
        String condition = asked.getHeaderString("If-Range");
        return condition == null || condition.strip().equals(tag);
    }

    /** The name twice, as not everybody understands other letters than those of English. */
    static String saved(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}

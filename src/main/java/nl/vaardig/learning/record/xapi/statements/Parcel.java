package nl.vaardig.learning.record.xapi.statements;

import jakarta.json.JsonValue;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vaardig.learning.record.Mark;
import nl.vaardig.learning.record.Refusal;
import nl.vaardig.learning.record.Written;
import nl.vaardig.learning.record.xapi.Body;

/** Statements as they were sent, with the files that came along by their SHA-256. */
record Parcel(JsonValue json, Map<String, Written.File> files) {

    private static final String HASH = "X-Experience-API-Hash";

    /** @throws Refusal for another type than JSON or multipart/mixed, and for parts that are not what they say */
    static Parcel of(String contentType, byte[] sent) {
        String type = plain(contentType);
        if (type.equals("application/json")) return new Parcel(Body.json(sent), Map.of());
        if (!type.equals("multipart/mixed"))
            throw Refusal.malformed("Content-Type has to be application/json or multipart/mixed");
        List<Mixed.Part> parts = Mixed.read(contentType, sent);
        if (!plain(parts.get(0).headers().get("Content-Type")).equals("application/json"))
            throw Refusal.malformed("the first part has to be application/json");
        Map<String, Written.File> files = new LinkedHashMap<>();
        for (Mixed.Part part : parts.subList(1, parts.size())) {
            Written.File file = file(part);
            files.put(file.sha2(), file);
        }
        return new Parcel(Body.json(parts.get(0).content()), files);
    }

    private static Written.File file(Mixed.Part part) {
        String hash = part.headers().get(HASH);
        if (hash == null) throw Refusal.malformed("a part has no " + HASH);
        if (!"binary".equalsIgnoreCase(part.headers().get("Content-Transfer-Encoding")))
            throw Refusal.malformed("the Content-Transfer-Encoding of a part has to be binary");
        String is = HexFormat.of().formatHex(Mark.digest("SHA-256", part.content()));
        if (!is.equals(hash.toLowerCase(Locale.ROOT)))
            throw Refusal.malformed("a part has another SHA-256 than its " + HASH + ": " + is);
        String type = part.headers().getOrDefault("Content-Type", "application/octet-stream");
        return new Written.File(is, type, part.content());
    }

    private static String plain(String contentType) {
        return contentType == null ? "" : contentType.split(";")[0].strip().toLowerCase(Locale.ROOT);
    }
}

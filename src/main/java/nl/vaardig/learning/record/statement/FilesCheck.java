package nl.vaardig.learning.record.statement;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vaardig.learning.record.Refusal;
import nl.vaardig.learning.record.Written;

/** Whether the files that came along are those that the statements speak of, and all that have to come. */
public final class FilesCheck {

    private FilesCheck() {}

    /**
     * @param files by their SHA-256 in lower case
     * @throws Refusal when one is missing, too many, or is no signature of its statement
     */
    public static void check(List<JsonObject> statements, Map<String, Written.File> files) {
        Set<String> spoken = new HashSet<>();
        for (JsonObject statement : statements) {
            attachments(statement).forEach(attachment -> {
                String sha2 = attachment.getString("sha2").toLowerCase(Locale.ROOT);
                spoken.add(sha2);
                Written.File file = files.get(sha2);
                if (file == null && !attachment.containsKey("fileUrl"))
                    throw Refusal.malformed("the attachment " + sha2 + " did not come along, and has no fileUrl");
                if (file != null) fits(attachment, file, statement);
            });
        }
        for (String sha2 : files.keySet())
            if (!spoken.contains(sha2)) throw Refusal.malformed("no statement speaks of the part " + sha2);
    }

    /** Of all files that a statement speaks of. */
    public static Set<String> hashes(JsonObject statement) {
        Set<String> hashes = new HashSet<>();
        attachments(statement).forEach(one -> hashes.add(one.getString("sha2").toLowerCase(Locale.ROOT)));
        return hashes;
    }

    private static void fits(JsonObject attachment, Written.File file, JsonObject statement) {
        if (attachment.getString("usageType").equals(Signature.USAGE))
            Signature.check(statement, attachment.getString("contentType"), file.content());
    }

    /** Also those of a statement within it. */
    private static Stream<JsonObject> attachments(JsonObject statement) {
        return Stream.concat(
                Marks.list(statement.get("attachments")),
                Marks.list(statement.get("object")).flatMap(object -> Marks.list(object.get("attachments"))));
    }
}

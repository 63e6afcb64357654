package nl.vaardig.learning.record.xapi;

import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import nl.vaardig.learning.record.Refusal;
import nl.vaardig.platform.words.JsonText;

/** What is sent, read up to a size. */
public final class Body {

    /** In bytes. A statement is a few thousand; what is larger than this is a file, and has an address of its own. */
    public static final int MOST = 10_000_000;

    private Body() {}

    /** @throws Refusal 413 when it is larger */
    public static byte[] read(InputStream sent) throws IOException {
        byte[] all = sent.readNBytes(MOST + 1);
        if (all.length > MOST) throw new Refusal(413, "more than " + MOST + " bytes");
        return all;
    }

    public static JsonValue json(byte[] sent) {
        try {
            return JsonText.strict(sent);
        } catch (JsonException e) {
            throw Refusal.malformed("the JSON can't be read: " + e.getMessage());
        }
    }
}

package nl.vaardig.learning.record.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Map;
import nl.vaardig.learning.record.Refusal;
import nl.vaardig.platform.words.JsonText;

/**
 * The signature of a statement: a JSON web signature (RFC 7515) of the statement as it was before. Where it brings its
 * certificate the signature is checked with it; whose certificate that is, is for who reads the statement.
 */
final class Signature {

    static final String USAGE = "http://adlnet.gov/expapi/attachments/signature";

    private static final Map<String, String> ALGORITHMS =
            Map.of("RS256", "SHA256withRSA", "RS384", "SHA384withRSA", "RS512", "SHA512withRSA");

    private Signature() {}

    /** @throws Refusal when it is no signature of the statement */
    static void check(JsonObject statement, String contentType, byte[] content) {
        if (!contentType.equals("application/octet-stream"))
            throw Refusal.malformed("a signature is sent as application/octet-stream");
        String[] parts = new String(content, StandardCharsets.US_ASCII).strip().split("\\.", -1);
        if (parts.length != 3) throw Refusal.malformed("the signature has not three parts (RFC 7515)");
        try {
            JsonObject header = JsonText.strict(decoded(parts[0])).asJsonObject();
            String algorithm = ALGORITHMS.get(header.getString("alg", ""));
            if (algorithm == null) throw Refusal.malformed("the signature is not of RS256, RS384 or RS512");
            JsonObject signed = JsonText.strict(decoded(parts[1])).asJsonObject();
            if (!Fingerprint.isSame(signed, statement))
                throw Refusal.malformed("what was signed is not this statement");
            if (header.get("x5c") instanceof JsonArray chain && !chain.isEmpty())
                verify(parts, algorithm, chain.getString(0));
        } catch (JsonException | ClassCastException | IllegalArgumentException | GeneralSecurityException e) {
            throw Refusal.malformed("the signature can't be read: " + e.getMessage());
        }
    }

    private static void verify(String[] parts, String algorithm, String certificate) throws GeneralSecurityException {
        byte[] encoded = Base64.getMimeDecoder().decode(certificate);
        var key = CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(encoded))
                .getPublicKey();
        var check = java.security.Signature.getInstance(algorithm);
        check.initVerify(key);
        check.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        if (!check.verify(decoded(parts[2]))) throw Refusal.malformed("the signature is not right");
    }

    private static byte[] decoded(String part) {
        return Base64.getUrlDecoder().decode(part);
    }
}

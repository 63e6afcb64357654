package nl.vaardig.platform.server.packing;

import static nl.vaardig.harness.Visitor.header;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** A page and JSON in one piece, and packed for who can unpack them. */
class WholeAnswersIT extends FromOutside {

    private final Visitor hr = Visitor.signedInAs("hr@waterveen.example");

    @Test
    void aPageAndJsonTellHowLongTheyAre() throws Exception {
        for (String path : List.of("/inventory", "/people", "/api/v1/employees", "/nowhere", "/api/v1/nowhere")) {
            HttpResponse<byte[]> answer = get(path, "identity");
            assertEquals(Optional.of(Long.toString(answer.body().length)), header(answer, "Content-Length"), path);
            assertEquals(Optional.empty(), header(answer, "Content-Encoding"), path);
        }
    }

    @Test
    void theyArePackedForWhoCanUnpackThem() throws Exception {
        for (String path : List.of("/people", "/api/v1/employees")) {
            HttpResponse<byte[]> plain = get(path, "identity");
            HttpResponse<byte[]> packed = get(path, "gzip, br");
            assertEquals(Optional.of("gzip"), header(packed, "Content-Encoding"), path);
            assertEquals(Optional.of(Long.toString(packed.body().length)), header(packed, "Content-Length"), path);
            assertTrue(packed.body().length < plain.body().length / 2, path);
            assertArrayEquals(plain.body(), unpacked(packed.body()), path);
            for (HttpResponse<byte[]> each : List.of(plain, packed))
                assertEquals(Optional.of("Accept-Encoding"), header(each, "Vary"), path);
        }
    }

    @Test
    void notForWhoRefusesThat() throws Exception {
        HttpResponse<byte[]> answer = get("/people", "gzip;q=0, *;q=0");
        assertEquals(Optional.empty(), header(answer, "Content-Encoding"));
        assertEquals('<', answer.body()[0]);
    }

    private HttpResponse<byte[]> get(String path, String unpacks) {
        return hr.with("Accept-Encoding", unpacks).bytes(path);
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
    }
}

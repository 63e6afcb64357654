package nl.vaardig.platform.storedfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of two parts and a bit, asked for in every way. */
class FileRangesIT extends FromOutside {

    private static final String TYPE = "application/octet-stream";
    private static final int SIZE = (2 << 20) + 123;
    private static final String CONTENT = IntStream.range(0, SIZE / 9 + 1)
            .mapToObj("%09d"::formatted)
            .collect(Collectors.joining())
            .substring(0, SIZE);

    private final Visitor someone = Visitor.signedInAs("medewerker@waterveen.example");
    private final Visitor asking = Visitor.signedInAs("medewerker@waterveen.example");

    private String path;
    private String tag;

    @BeforeEach
    void aFile() {
        path = "/file-trial/"
                + someone.send("/file-trial/ranges", TYPE, CONTENT.getBytes(StandardCharsets.US_ASCII))
                        .body();
        tag = header(someone.get(path), "ETag");
    }

    @Test
    void isSentWhole() {
        HttpResponse<String> answer = someone.get(path);
        assertEquals(200, answer.statusCode());
        assertEquals(CONTENT, answer.body());
        assertEquals(TYPE, header(answer, "Content-Type"));
        assertEquals("bytes", header(answer, "Accept-Ranges"));
        assertEquals("private, no-store", header(answer, "Cache-Control"));
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals(
                "attachment; filename=\"proef-e.bin\"; filename*=UTF-8''proef%20%C3%A9.bin",
                header(answer, "Content-Disposition"));
        assertTrue(tag.matches("\"[0-9a-f]{64}\""), tag);
    }

    @Test
    void isSentInPartAlsoAcrossItsParts() {
        HttpResponse<String> answer = range("bytes=1048570-1048580");
        assertEquals(206, answer.statusCode());
        assertEquals("bytes 1048570-1048580/" + SIZE, header(answer, "Content-Range"));
        assertEquals("11", header(answer, "Content-Length"));
        assertEquals(CONTENT.substring(1048570, 1048581), answer.body());
        assertEquals(CONTENT.substring(SIZE - 5), range("bytes=-5").body());
        assertEquals(
                CONTENT.substring(SIZE - 200),
                range("bytes=" + (SIZE - 200) + "-").body());
    }

    @Test
    void whatItDoesNotHaveIsSaid() {
        HttpResponse<String> answer = range("bytes=" + SIZE + "-");
        assertEquals(416, answer.statusCode());
        assertEquals("bytes */" + SIZE, header(answer, "Content-Range"));
    }

    @Test
    void isSentWholeWhereTheRangeCannotBeRead() {
        for (String wrong : new String[] {"bytes=9-3", "lines=1-2", "bytes=0-1,5-6", "bytes="}) {
            assertEquals(200, range(wrong).statusCode(), wrong);
        }
    }

    @Test
    void isSentInPartOnlyWhenItIsStillTheSame() {
        asking.with("If-Range", tag);
        assertEquals(206, range("bytes=0-3").statusCode());
        asking.with("If-Range", "\"another\"");
        assertEquals(200, range("bytes=0-3").statusCode());
        asking.with("If-Range", "Mon, 30 Nov 2026 12:00:00 GMT");
        assertEquals(200, range("bytes=0-3").statusCode());
    }

    @Test
    void isNotSentToWhoHasIt() {
        HttpResponse<String> answer =
                asking.with("If-None-Match", "\"other\", W/" + tag).get(path);
        assertEquals(304, answer.statusCode());
        assertEquals("", answer.body());
        assertEquals(200, asking.with("If-None-Match", "\"other\"").get(path).statusCode());
    }

    @Test
    void isNotThereForAnotherMunicipality() {
        assertEquals(404, Visitor.signedInAs("hr@zandmeer.example").get(path).statusCode());
        assertEquals(302, Visitor.stranger().get(path).statusCode());
    }

    @Test
    void itsHeadSaysHowLargeItIs() {
        HttpResponse<String> answer = someone.send("HEAD", path, TYPE, "");
        assertEquals(200, answer.statusCode());
        assertEquals(Integer.toString(SIZE), header(answer, "Content-Length"));
    }

    private HttpResponse<String> range(String range) {
        return asking.with("Range", range).get(path);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

package nl.vaardig.platform.server;

import static nl.vaardig.harness.Visitor.header;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** What a page is dressed with: fetched once, all at once, and as small as the browser can unpack. */
class AssetPagesIT extends FromOutside {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    @Test
    void whatAPageAsksForIsKeptForGood() throws Exception {
        List<String> addresses = addresses();
        assertTrue(addresses.stream().anyMatch(address -> address.startsWith("/assets/app.css?v=")), "" + addresses);
        assertTrue(
                addresses.stream().anyMatch(address -> address.startsWith("/assets/js/content.js?v=")), "" + addresses);
        for (String address : addresses) {
            HttpResponse<byte[]> answer = get(address, "br, gzip");
            assertEquals(200, answer.statusCode(), address);
            assertEquals(Optional.of(FOR_GOOD), header(answer, "Cache-Control"), address);
            assertTrue(header(answer, "Content-Security-Policy").isPresent(), address);
        }
    }

    @Test
    void aStampOfAnotherBuildIsNot() throws Exception {
        for (String query : List.of("", "?v=another", "?v="))
            assertEquals(
                    Optional.of("public, max-age=60"), header(get("/assets/app.css" + query, "br"), "Cache-Control"));
    }

    @Test
    void isPackedAsTheBrowserLikesItMost() throws Exception {
        HttpResponse<byte[]> plain = get("/assets/app.css", "identity");
        HttpResponse<byte[]> gzip = get("/assets/app.css", "gzip, deflate");
        HttpResponse<byte[]> brotli = get("/assets/app.css", "gzip, deflate, br");
        assertEquals(Optional.empty(), header(plain, "Content-Encoding"));
        assertEquals(Optional.of("gzip"), header(gzip, "Content-Encoding"));
        assertEquals(Optional.of("br"), header(brotli, "Content-Encoding"));
        assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes());
        assertTrue(brotli.body().length < gzip.body().length, brotli.body().length + " bytes");
        for (HttpResponse<byte[]> each : List.of(plain, gzip, brotli)) {
            assertEquals(Optional.of("Accept-Encoding"), header(each, "Vary"));
            assertEquals(Optional.of(Integer.toString(each.body().length)), header(each, "Content-Length"));
            assertEquals(Optional.of("text/css;charset=UTF-8"), header(each, "Content-Type"));
        }
    }

    /** Asked for ahead under another address than a script imports it by, a module would be fetched twice. */
    @Test
    void theBrowserFetchesEachOnce() {
        try (Browser browser = Browser.atADesk("nl")) {
            List<String> fetched = new ArrayList<>();
            browser.page().onRequest(request -> {
                if (request.url().contains("/assets/"))
                    fetched.add(request.url().replaceFirst("^https?://[^/]+", ""));
            });
            browser.go("/sign-in");
            browser.page().waitForLoadState();
            assertEquals(new HashSet<>(addresses()), new HashSet<>(fetched));
            assertEquals(fetched.size(), new HashSet<>(fetched).size(), "" + fetched);
        }
    }

    private static List<String> addresses() {
        String page = Visitor.stranger().get("/sign-in").body();
        return ADDRESS.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private static HttpResponse<byte[]> get(String path, String unpacks) {
        return Visitor.stranger().with("Accept-Encoding", unpacks).bytes(path);
    }
}

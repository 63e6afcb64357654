package nl.vaardig.platform.storedfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.TestServer;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/**
 * A file of eighty megabytes goes in and out, and the server never holds it. With VAARDIG_FILE_MEGABYTES in the environment
 * it is as large as that says, up to 500.
 */
class LargeFilesIT extends FromOutside {

    private static final int MEGABYTE = 1 << 20;

    private static final int MEGABYTES = Integer.parseInt(System.getenv().getOrDefault("VAARDIG_FILE_MEGABYTES", "80"));

    /** Far less than the file; something else may be going on in the server. */
    private static final int ROOM = 30;

    private static final int PATIENCE = 100;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Visitor someone = Visitor.signedInAs("medewerker@waterveen.example");

    /** So many bytes that are the same every time; tells when half of them was read, and nearly all. */
    private static final class Content extends InputStream {

        private final Heap heap;
        private final byte[] block = new byte[MEGABYTE];
        private int place = MEGABYTE;
        private int blocks;

        Content(Heap heap) {
            this.heap = heap;
            new Random(1).nextBytes(block);
        }

        @Override
        public int read() {
            return fill() ? block[place++] & 0xff : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int most) {
            if (!fill()) return -1;
            int length = Math.min(most, MEGABYTE - place);
            System.arraycopy(block, place, buffer, from, length);
            place += length;
            return length;
        }

        /** No block is like another: each bears its number. */
        private boolean fill() {
            if (place < MEGABYTE) return true;
            if (blocks == MEGABYTES) return false;
            if (blocks == MEGABYTES / 2 || blocks == MEGABYTES - 1) heap.look();
            block[0] = (byte) blocks++;
            place = 0;
            return true;
        }
    }

    /** How much more the server holds than at the beginning, at most. */
    private static final class Heap {

        private final Visitor someone = Visitor.signedInAs("medewerker@waterveen.example");

        private final int before = now();
        private int most;

        void look() {
            most = Math.max(most, now() - before);
        }

        private int now() {
            return Integer.parseInt(someone.get("/file-trial/heap/used").body());
        }
    }

    @Test
    void goesInAndOutWithoutBeingHeld() throws Exception {
        Heap heap = new Heap();
        long begun = System.nanoTime();
        String id = sent("application/octet-stream", new Content(heap));
        long kept = System.nanoTime();
        assertTrue(heap.most < ROOM, heap.most + " MB more while it came in");
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        HttpResponse<InputStream> answer =
                CLIENT.send(request("/file-trial/" + id).build(), BodyHandlers.ofInputStream());
        assertEquals(Long.toString((long) MEGABYTES * MEGABYTE), header(answer, "Content-Length"));
        try (InputStream content = answer.body()) {
            for (int i = 0; i < MEGABYTES; i++) {
                digest.update(content.readNBytes(MEGABYTE));
                if (i == MEGABYTES / 2) heap.look();
            }
            assertEquals(-1, content.read());
        }
        long read = System.nanoTime();
        assertTrue(heap.most < ROOM, heap.most + " MB more while it went out");
        assertEquals('"' + HexFormat.of().formatHex(digest.digest()) + '"', header(answer, "ETag"));
        String told = "%d MB in within %d ms, out within %d ms, at most %d MB more of the heap%n"
                .formatted(MEGABYTES, (kept - begun) / 1_000_000, (read - kept) / 1_000_000, heap.most);
        Files.writeString(TestServer.checkout().resolve("target/large-files.txt"), told);
    }

    @Test
    void comesInAsAPartOfAFormToo() throws Exception {
        Heap heap = new Heap();
        InputStream form = new SequenceInputStream(Collections.enumeration(List.of(
                text("--grens\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n"),
                new Content(heap),
                text("\r\n--grens--\r\n"))));
        String id = sent("multipart/form-data; boundary=grens", form);
        assertTrue(heap.most < ROOM, heap.most + " MB more while it came in");
        HttpResponse<String> last = someone.with("Range", "bytes=-1").get("/file-trial/" + id);
        long size = (long) MEGABYTES * MEGABYTE;
        assertEquals("bytes %d-%d/%d".formatted(size - 1, size - 1, size), header(last, "Content-Range"));
    }

    @Test
    void leavesNothingWhenItBreaksOff() throws Exception {
        try (Socket socket =
                new Socket("localhost", URI.create(TestServer.address()).getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /file-trial/broken HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\n"
                                    + "Cookie: vaardig-session=" + someone.cookie("vaardig-session")
                                    + "\r\nContent-Length: 80000000\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            byte[] content = new byte[5 * MEGABYTE];
            out.write(content);
            out.flush();
            await("1 4", "1 5");
        }
        await("0 0");
    }

    /** Of files and parts. */
    private void await(String... counts) throws InterruptedException {
        String there = "";
        for (int i = 0; i < PATIENCE; i++) {
            there = someone.get("/file-trial/broken").body();
            if (List.of(counts).contains(there)) return;
            Thread.sleep(200);
        }
        assertEquals(List.of(counts).toString(), there);
    }

    private String sent(String type, InputStream content) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(
                request("/file-trial/large")
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofInputStream(() -> content))
                        .build(),
                BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(TestServer.address() + path))
                .header("Cookie", "vaardig-session=" + someone.cookie("vaardig-session"));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

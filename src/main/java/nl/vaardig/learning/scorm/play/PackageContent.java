package nl.vaardig.learning.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.vaardig.learning.scorm.read.Escapes;
import nl.vaardig.platform.foreign.ForeignContent;
import nl.vaardig.platform.page.Assets;
import nl.vaardig.platform.storedfile.ByteRange;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentUser;

/**
 * What is at the host of foreign content: the frame in which a package plays, its runtime, and the files of packages, each
 * with a policy by which nothing is fetched from or sent to anywhere else.
 */
@ApplicationScoped
public class PackageContent implements ForeignContent {

    static final String FRAME = "/frame/";
    static final String FILES = "/files/";
    private static final String RUNTIME = "/runtime/";
    private static final Set<String> RUNTIMES = Set.of("inside.js", "inside.css", "scorm12.js", "scorm2004.js");

    private static final String SANDBOX = "sandbox allow-scripts allow-same-origin allow-forms allow-modals";
    private static final String OF_FRAME = "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self';"
            + " base-uri 'none'; form-action 'none'; " + SANDBOX + "; frame-ancestors ";
    private static final String OF_FILES = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval';"
            + " object-src 'none'; form-action 'self'; base-uri 'self'; " + SANDBOX + "; frame-ancestors 'self' ";

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="nl" data-app="%s" data-files="%s">
            <head><meta charset="utf-8"><title>SCORM</title>
            <link rel="stylesheet" href="/runtime/inside.css?v=%s"></head>
            <body><iframe id="content" title="SCORM"></iframe>
            <script type="module" src="/runtime/inside.js?v=%s"></script></body>
            </html>
            """;

    @Inject
    PackageFiles files;

    @Inject
    Acting acting;

    @Override
    public boolean answer(String path, HttpServletRequest http, HttpServletResponse answer) throws IOException {
        if (path.startsWith(RUNTIME)) return runtime(path.substring(RUNTIME.length()), answer);
        if (path.startsWith(FRAME)) return frame(path.substring(FRAME.length()), answer);
        return path.startsWith(FILES) && file(path.substring(FILES.length()), http, answer);
    }

    private static boolean runtime(String name, HttpServletResponse answer) throws IOException {
        if (!RUNTIMES.contains(name)) return false;
        try (InputStream content = Assets.open("content/" + name)) {
            if (content == null) return false;
            answer.setHeader("Cache-Control", "public, max-age=86400");
            answer.setContentType(MediaTypes.of(name) + ";charset=UTF-8");
            content.transferTo(answer.getOutputStream());
            return true;
        }
    }

    private boolean frame(String text, HttpServletResponse answer) throws IOException {
        Optional<PackageToken> token = PackageToken.said(text).filter(one -> as(one, () -> files.holds(one, text)));
        if (token.isEmpty()) return false;
        answer.setHeader("Content-Security-Policy", OF_FRAME + token.get().framer());
        answer.setHeader("Cache-Control", "no-store");
        answer.setContentType("text/html;charset=UTF-8");
        String page = PAGE.formatted(token.get().framer(), FILES + text + "/", Assets.STAMP, Assets.STAMP);
        answer.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private boolean file(String address, HttpServletRequest http, HttpServletResponse answer) throws IOException {
        int end = address.indexOf('/');
        if (end < 0) return false;
        String text = address.substring(0, end);
        String name = Escapes.undone(address.substring(end + 1), Charset.forName("windows-1252"));
        Optional<PackageToken> token = PackageToken.said(text);
        if (token.isEmpty()) return false;
        Optional<PackageFiles.Found> found = as(token.get(), () -> files.find(token.get(), text, name));
        if (found.isEmpty()) return false;
        answer.setHeader("Content-Security-Policy", OF_FILES + token.get().framer());
        send(token.get(), found.get(), http, answer);
        return true;
    }

    private void send(PackageToken token, PackageFiles.Found found, HttpServletRequest http, HttpServletResponse answer)
            throws IOException {
        long size = found.file().bytes();
        Optional<ByteRange> range = ByteRange.asked(http.getHeader("Range"), size);
        answer.setHeader("Accept-Ranges", "bytes");
        if (range.isPresent() && !range.get().isThere()) {
            answer.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            answer.setHeader("Content-Range", "bytes */" + size);
            return;
        }
        ByteRange sent = range.orElse(ByteRange.all(size));
        if (range.isPresent()) {
            answer.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            answer.setHeader("Content-Range", "bytes " + sent.first() + "-" + sent.last() + "/" + size);
        }
        answer.setHeader("Cache-Control", "private, max-age=43200");
        answer.setContentType(MediaTypes.of(found.file().name()));
        answer.setContentLengthLong(sent.length());
        if (http.getMethod().equals("GET")) write(token, found, sent, answer);
    }

    private void write(PackageToken token, PackageFiles.Found found, ByteRange range, HttpServletResponse answer) {
        as(token, () -> {
            try (InputStream content = files.open(found, range.first(), range.length())) {
                copy(content, range.length(), answer);
            } catch (IOException e) {
                // Whoever asked went away, or the file was let go of meanwhile: half of it is no answer.
                answer.setHeader("Connection", "close");
            }
            return null;
        });
    }

    private static void copy(InputStream content, long length, HttpServletResponse answer) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) return;
            answer.getOutputStream().write(buffer, 0, read);
            left -= read;
        }
    }

    /** Nobody is signed in here: for the municipality that the address says, and its signature proves. */
    private <T> T as(PackageToken token, Supplier<T> work) {
        return acting.as(CurrentUser.application(token.municipality()), work);
    }
}

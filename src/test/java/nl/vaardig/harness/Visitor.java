package nl.vaardig.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Someone who uses Vaardig over HTTP, with cookies but without a browser. Redirects are not followed. */
public final class Visitor {

    /** Of everyone in the demo. */
    public static final String DEMO_PASSWORD = "Vaardig-demo-2026";

    /** HTTP/1.1, as browsers speak without TLS: Java's client would ask for an upgrade to HTTP/2 with every first request. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    static final String COOKIE = "vaardig-session";

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Visitor() {}

    /** Nobody has signed in. */
    public static Visitor stranger() {
        return new Visitor();
    }

    /**
     * Has signed in, as with the demo password. That is worked out once for each user, which takes a quarter of a second;
     * further sessions are begun as that one was (see {@link Session}). Tests of signing in use {@link #signsIn}.
     *
     * @param userName such as {@code hr@waterveen.example}
     */
    public static Visitor signedInAs(String userName) {
        Visitor visitor = new Visitor();
        visitor.cookies.put(COOKIE, Session.of(userName));
        return visitor;
    }

    /** Signs in with the demo password, as people do. */
    public static Visitor signsIn(String userName) {
        Visitor visitor = new Visitor();
        HttpResponse<String> answer = visitor.post("/sign-in", Map.of("userName", userName, "password", DEMO_PASSWORD));
        if (answer.statusCode() != 303)
            throw new IllegalStateException("No sign-in for " + userName + ": " + answer.body());
        return visitor;
    }

    /** Sends this header with every request from here on, such as a language. */
    public Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** As it came over the line: nothing is unpacked. */
    public HttpResponse<byte[]> bytes(String path) {
        return send(request(path).GET(), BodyHandlers.ofByteArray());
    }

    /** Of an answer, a header that may be there once. */
    public static Optional<String> header(HttpResponse<?> answer, String name) {
        List<String> values = answer.headers().allValues(name);
        if (values.size() > 1) throw new IllegalStateException(name + values);
        return values.stream().findFirst();
    }

    /** Sends a form as a browser does. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Any method; the body may be empty. */
    public HttpResponse<String> send(String method, String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).method(method, BodyPublishers.ofString(body)));
    }

    /** A file as the body. */
    public HttpResponse<String> send(String path, String contentType, byte[] file) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(file)));
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(TestServer.address() + path)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        String sent = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            HttpResponse<T> answer = CLIENT.send(request.build(), body);
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || setCookie.contains("Max-Age=0;") || setCookie.endsWith("Max-Age=0"))
            cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

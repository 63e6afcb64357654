package nl.vaardig.bench;

import java.io.IOException;
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
import java.util.Map;
import nl.vaardig.harness.Visitor;

/** Someone signed in at a server that may be any; {@link Visitor} knows only the server of the tests. */
final class Client {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Client(String address) {
        this.address = address;
    }

    static Client signedIn(String address, String userName) throws IOException, InterruptedException {
        Client client = new Client(address);
        String form = "userName=" + encode(userName) + "&password=" + encode(Visitor.DEMO_PASSWORD);
        client.expect(
                303,
                client.request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        return client;
    }

    byte[] get(String path) throws IOException, InterruptedException {
        return expect(200, request(path).GET());
    }

    /** How many bytes the answer is when it may be packed, as for a browser. */
    long packed(String path) throws IOException, InterruptedException {
        return expect(200, request(path).header("Accept-Encoding", "gzip").GET()).length;
    }

    /** @return the answer's JSON */
    String post(int status, String path, String json) throws IOException, InterruptedException {
        byte[] answer = expect(
                status,
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofString(json)));
        return new String(answer, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(5));
        StringBuilder sent = new StringBuilder();
        cookies.forEach((name, value) ->
                sent.append(sent.isEmpty() ? "" : "; ").append(name).append('=').append(value));
        return sent.isEmpty() ? request : request.header("Cookie", sent.toString());
    }

    private byte[] expect(int status, HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.build();
        HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        if (answer.statusCode() != status) {
            String body = new String(answer.body(), StandardCharsets.UTF_8);
            throw new IOException(request.method() + " " + request.uri().getPath() + " answered " + answer.statusCode()
                    + ": " + body.substring(0, Math.min(200, body.length())));
        }
        return answer.body();
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

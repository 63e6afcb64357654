package nl.vaardig.learning.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Raw;
import nl.vaardig.harness.TestServer;
import nl.vaardig.harness.Visitor;
import nl.vaardig.learning.assignment.MadePath;
import nl.vaardig.learning.scorm.read.SmallPackage;
import org.junit.jupiter.api.Test;

/** What a package that means harm gets: nothing. And what is at the host it has: nothing of ours. */
class WallPageIT extends FromOutside {

    private static final String HR = "hr@waterveen.example";

    /** Tries what a package could try, and writes what came of it. */
    private static final String HOSTILE =
            """
            <!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Kwaad</title></head><body>
            <pre id="got"></pre><p id="ready"></p>
            <form method="post" action="%1$s/sign-out"><button id="post">Verstuur</button></form>
            <script>
            const app = "%1$s";
            const got = {};
            const tries = {
              page: async () => window.top.document.body.innerText,
              cookie: async () => document.cookie || window.parent.document.cookie || Promise.reject("none"),
              frame: async () => window.parent.parent.location.href,
              api: async () => (await fetch(app + "/api/v1/me", { credentials: "include" })).text(),
              blind: async () => (await fetch(app + "/packages", { method: "POST", mode: "no-cors", credentials: "include" })).type,
              picture: () => new Promise((yes, no) => { const i = new Image(); i.onload = yes; i.onerror = no; i.src = app + "/assets/x.png"; }),
              own: async () => { const r = await fetch("/api/v1/me"); if (!r.ok) throw r.status; return r.text(); },
              other: async () => { const r = await fetch(location.pathname.replace(/\\/files\\/(\\d+)\\.(\\d+)\\./, (m, a, b) => `/files/${a}.${b - 1}.`)); if (!r.ok) throw r.status; return r.text(); },
              elsewhere: async () => { const r = await fetch(location.pathname.replace(/\\/files\\/(\\d+)\\./, (m, a) => `/files/${Number(a) + 1}.`)); if (!r.ok) throw r.status; return r.text(); },
              window: async () => { const w = window.open(app + "/sign-out"); if (!w) throw "blocked"; return "opened"; },
              away: async () => { window.top.location = "https://example.org/"; return "gone"; },
            };
            (async () => {
              for (const [name, attempt] of Object.entries(tries)) {
                try { got[name] = "GOT " + String(await attempt()).slice(0, 40); } catch (e) { got[name] = "no"; }
                document.getElementById("got").textContent = Object.entries(got).map(([k, v]) => k + "=" + v).join("\\n");
              }
              document.getElementById("ready").textContent = "klaar";
            })();
            </script></body></html>
            """;

    @Test
    void aPackageThatMeansHarmGetsNothing() {
        try (Browser hr = Browser.atADesk("nl")) {
            hr.signedInAs(HR);
            String id = taken(
                    hr,
                    SmallPackage.older(HOSTILE.formatted(TestServer.address())).zip());
            List<String> reached = new ArrayList<>();
            hr.go("/packages/" + id);
            hr.page().onRequestFinished(request -> {
                boolean isFromWithin = !request.frame().equals(hr.page().mainFrame());
                if (isFromWithin && request.url().startsWith(TestServer.address())) reached.add(request.url());
            });
            hr.go("/packages/" + id + "/preview");
            FrameLocator page = hr.page().frameLocator("iframe").frameLocator("iframe");
            assertThat(page.locator("#ready")).hasText("klaar");
            String got = page.locator("#got").textContent();
            assertFalse(got.contains("GOT"), got);
            page.locator("#post").click();
            hr.page().waitForTimeout(1000);
            assertEquals(List.of(), reached);
            assertEquals("/packages/" + id + "/preview", hr.place());
            hr.page().reload();
            assertThat(hr.page().locator("[data-package-state]")).hasText(hr.t("scorm.play.preview"));
            assertEquals(200, Visitor.signedInAs(HR).get("/api/v1/me").statusCode());
        }
    }

    @Test
    void filesAreReadUnderTheNamesThatPackagesAskFor() throws Exception {
        String odd = "a~b c+d%e#f&g'h(i)[j].html";
        byte[] zip = SmallPackage.older(Lesson.OLDER)
                .with(odd, "raar")
                .with("gru\u0308n.html", "twee tekens")
                .with("blau\u00fc.html", "een teken")
                .with("Groot.HTML", "hoofdletters")
                .zip();
        try (Browser hr = Browser.atADesk("nl")) {
            hr.signedInAs(HR);
            String files = files(hr, taken(hr, zip));
            assertEquals(
                    "raar", get(files + "a~b%20c+d%25e%23f&g'h(i)%5Bj%5D.html").body());
            assertEquals("twee tekens", get(files + "gr%C3%BCn.html").body());
            assertEquals("een teken", get(files + "blauu%CC%88.html").body());
            assertEquals("hoofdletters", get(files + "groot.html").body());
            HttpResponse<String> part = get(files + "index.html", "Range", "bytes=2-8");
            assertEquals(206, part.statusCode());
            assertEquals("DOCTYPE", part.body());
            assertEquals(
                    416, get(files + "index.html", "Range", "bytes=9999999-").statusCode());
        }
    }

    @Test
    void itsHostAnswersNothingElseAndOursNeverAnswersItsFiles() throws Exception {
        byte[] zip = SmallPackage.older(Lesson.OLDER).zip();
        try (Browser hr = Browser.atADesk("nl")) {
            hr.signedInAs(HR);
            String files = files(hr, taken(hr, zip));
            assertEquals(200, get(files + "index.html").statusCode());
            assertEquals(404, get(files + "weg.html").statusCode());
            for (String path :
                    new String[] {"/", "/sign-in", "/api/v1/me", "/packages", "/assets/app.css", "/privacy"}) {
                HttpResponse<String> answer = get(TestServer.contentAddress() + path);
                assertEquals(404, answer.statusCode(), path);
                assertTrue(answer.headers().allValues("Set-Cookie").isEmpty(), path);
            }
            String path = URI.create(files).getRawPath() + "index.html";
            assertEquals(302, Visitor.stranger().get(path).statusCode());
            assertEquals(404, Visitor.signedInAs(HR).get(path).statusCode());
            String byName = Raw.get("127.0.0.1", "/sign-in", "Host: 127.0.0.1");
            assertTrue(byName.startsWith("HTTP/1.1 404"), byName);
            HttpRequest post = HttpRequest.newBuilder(URI.create(files + "index.html"))
                    .POST(BodyPublishers.ofString("x"))
                    .build();
            assertEquals(
                    405,
                    HttpClient.newHttpClient()
                            .send(post, BodyHandlers.ofString())
                            .statusCode());
        }
    }

    @Test
    void anAddressThatWasChangedOpensNothing() throws Exception {
        byte[] zip = SmallPackage.older(Lesson.OLDER).zip();
        try (Browser hr = Browser.atADesk("nl")) {
            hr.signedInAs(HR);
            String files = files(hr, taken(hr, zip));
            String[] parts = files.replaceAll("^.*/files/|/$", "").split("\\.");
            for (int i = 0; i < parts.length; i++) {
                String[] changed = parts.clone();
                changed[i] = i < 3 ? Long.toString(Long.parseLong(parts[i]) + 1) : "A" + parts[i].substring(1) + "A";
                String token = String.join(".", changed);
                String there = TestServer.contentAddress();
                assertEquals(404, get(there + "/files/" + token + "/index.html").statusCode(), token);
                assertEquals(404, get(there + "/frame/" + token).statusCode(), token);
            }
        }
    }

    private static String taken(Browser hr, byte[] zip) {
        hr.go("/packages/new");
        hr.page().locator("#file").setInputFiles(new FilePayload("les.zip", "application/zip", zip));
        hr.button(hr.t("scorm.new.send")).click();
        assertThat(hr.page().getByText(hr.t("scorm.done.added"))).isVisible();
        return MadePath.found("/packages/(\\d+)", hr.place());
    }

    private static String files(Browser hr, String id) {
        String start = Visitor.signedInAs(HR)
                .send("POST", "/packages/" + id + "/preview/sessions", "application/json", "")
                .body();
        return MadePath.found("\"frame\":\"([^\"]+)\"", start).replace("/frame/", "/files/") + "/";
    }

    private static HttpResponse<String> get(String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) request.headers(headers);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}

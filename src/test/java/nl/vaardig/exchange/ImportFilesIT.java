package nl.vaardig.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import nl.vaardig.platform.page.TableFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** The API takes files as people have them, warns, and takes an import back. */
class ImportFilesIT extends FromOutside {

    private static final int PATIENCE = 100;

    private final Visitor hr = Visitor.signedInAs("hr@zandmeer.example");

    /** Nobody else has such numbers. */
    private final String number = Long.toString(System.nanoTime());

    @Test
    void aWorkbookWithDutchHeadsIsReadAndTakenBack() {
        JsonObject tried = tried(hr.send("/api/v1/imports?kind=EMPLOYEES", TableFile.XLSX_TYPE, workbook()));
        assertEquals(1, tried.getInt("added"), tried.toString());
        JsonObject done = confirmed(tried);
        assertEquals("DONE", done.getString("state"));
        assertTrue(done.getBoolean("undoable"));
        HttpResponse<String> undone = hr.send("POST", path(done) + "/undo", "application/json", "");
        assertEquals(200, undone.statusCode(), undone.body());
        assertEquals("UNDONE", json(undone.body()).getString("state"));
        assertEquals(
                409,
                hr.send("POST", path(done) + "/undo", "application/json", "").statusCode());
        assertEquals(
                1,
                tried(hr.send("/api/v1/imports?kind=EMPLOYEES", TableFile.XLSX_TYPE, workbook()))
                        .getInt("added"));
    }

    @Test
    void aNumberThatLostItsZerosIsAWarning() {
        String head = "sep=;\r\npersoneelsnummer;voornaam;achternaam;e-mailadres;geboortejaar;;\r\n";
        JsonObject first = tried(csv(head + "000" + number + ";Nul;Voorop;;1980;;\r\n;;;;;;\r\n"));
        JsonObject done = confirmed(first);
        JsonObject second = tried(csv(head + number + ";Nul;Voorop;;1980;;\r\n"));
        assertEquals(1, second.getInt("warnings"), second.toString());
        JsonObject line = json(hr.get(path(second) + "/lines?outcome=WARNING").body())
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals(3, line.getInt("line"));
        assertEquals("staff_number", line.getString("column"));
        assertTrue(line.getString("message").contains("000" + number), line.toString());
        hr.send("POST", path(done) + "/undo", "application/json", "");
    }

    @Test
    void aColumnThatIsNotKnownIsRefusedByName() {
        HttpResponse<String> answer = csv("staff_number,given_name,wijk\n1,a,b\n");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("wijk"), answer.body());
    }

    /** However it is sent: the server itself has limits of its own for forms, which must lie behind ours. */
    @Test
    void aFileThatIsTooLargeIsToldWhatItMayBe() {
        String kind = "--grens\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nEMPLOYEES\r\n--grens\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"groot.csv\"\r\n\r\n";
        byte[] large = (kind + "x".repeat(51 << 20) + "\r\n--grens--\r\n").getBytes(StandardCharsets.US_ASCII);
        for (HttpResponse<String> answer : List.of(
                hr.send("/api/v1/imports", "multipart/form-data; boundary=grens", large),
                hr.send("/api/v1/imports?kind=EMPLOYEES", "text/csv", large))) {
            assertEquals(400, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("50 MB"), answer.body());
        }
    }

    private HttpResponse<String> csv(String text) {
        return hr.send("/api/v1/imports?kind=EMPLOYEES", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Proef", null)) {
            Worksheet sheet = book.newWorksheet("Medewerkers");
            String[] heads = {"Personeelsnr", "Voornaam", "Achternaam", "E-mailadres", "Geboortejaar"};
            for (int i = 0; i < heads.length; i++) sheet.value(1, i, heads[i]);
            sheet.value(0, 0, "Nieuwe medewerkers");
            sheet.value(2, 0, "0" + number);
            sheet.value(2, 1, "Zoë");
            sheet.value(2, 2, "de Proef");
            sheet.value(2, 4, 1990);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private JsonObject tried(HttpResponse<String> answer) {
        assertEquals(201, answer.statusCode(), answer.body());
        return waited(json(answer.body()));
    }

    private JsonObject confirmed(JsonObject run) {
        hr.send("POST", path(run) + "/confirmation", "application/json", "{\"skipFaulty\": false}");
        return waited(run);
    }

    private JsonObject waited(JsonObject run) {
        for (int i = 0; i < PATIENCE; i++) {
            JsonObject now = json(hr.get(path(run)).body());
            if (!now.getString("state").matches("CHECKING|RUNNING")) return now;
            pause();
        }
        throw new IllegalStateException("still at work: " + run);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String path(JsonObject run) {
        return "/api/v1/imports/" + run.getJsonNumber("id").longValue();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}

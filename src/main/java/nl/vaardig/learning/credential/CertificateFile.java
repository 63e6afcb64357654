package nl.vaardig.learning.credential;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import nl.vaardig.platform.words.Messages;

/** A certificate as PDF/UA-1: everybody can read it, with a screen reader too. */
final class CertificateFile {

    private static final String PAGE =
            """
            <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/>
            <meta name="description" content="%s"/><style>
            @page { size: A4; margin: 30mm 25mm; }
            body { font-family: letters; font-size: 12pt; line-height: 1.5; color: #1b2b33; }
            h1 { font-size: 26pt; font-weight: normal; margin: 0 0 8mm 0; color: #0b5563; }
            h2 { font-size: 14pt; font-weight: normal; margin: 10mm 0 2mm 0; color: #0b5563; }
            .name { font-size: 20pt; margin: 0; } .small { font-size: 10pt; }
            </style></head><body>%s</body></html>""";

    private final Messages words;
    private final String municipality;
    private final String checkAddress;

    /** @param checkAddress where anybody can check it */
    CertificateFile(Messages words, String municipality, String checkAddress) {
        this.words = words;
        this.municipality = municipality;
        this.checkAddress = checkAddress;
    }

    byte[] of(Certified says) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(Letters::font, "letters");
            builder.withHtmlContent(html(says), null);
            builder.toStream(file);
            builder.run();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String html(Certified says) {
        String language = words.locale().getLanguage();
        String title = says.title().in(language);
        String outcomes = says.outcomes()
                .in(language)
                .lines()
                .map(line -> "<li>" + plain(line) + "</li>")
                .collect(Collectors.joining());
        String body =
                "<h1>" + plain(words.text("credential.file.title")) + "</h1><p class=\"name\">" + plain(says.name())
                        + "</p><p>" + plain(words.text("credential.file.did", title, says.hours())) + "</p>"
                        + (outcomes.isEmpty()
                                ? ""
                                : "<h2>" + plain(words.text("credential.outcomes")) + "</h2><ul>" + outcomes + "</ul>")
                        + "<h2>" + plain(words.text("credential.dates")) + "</h2><p>" + plain(dates(says)) + "</p><p>"
                        + plain(municipality)
                        + "</p><p class=\"small\">" + plain(words.text("credential.file.check")) + " "
                        + plain(checkAddress) + "</p>";
        String name = plain(words.text("credential.file.title") + ": " + title);
        return PAGE.formatted(language, name, name, name, body);
    }

    private String dates(Certified says) {
        String finished = words.text("credential.finishedOn", says.finishedOn());
        return says.validUntil() == null
                ? finished
                : finished + " " + words.text("credential.validUntil", says.validUntil());
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

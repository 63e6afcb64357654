package nl.vaardig.steering.outlook;

import static nl.vaardig.platform.page.TableFile.column;

import java.util.ArrayList;
import java.util.List;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.steering.outlook.forecast.OutlookYear;

/** Every year of every skill under every scenario, as a file. What a reader may not see is left out. */
final class OutlookFile {

    private record Line(Subject subject, String scenario, OutlookYear year) {}

    private OutlookFile() {}

    static TableFile<?> of(OutlookBook book, Messages messages) {
        String language = messages.locale().getLanguage();
        List<Line> lines = new ArrayList<>();
        for (Subject subject : book.visible()) {
            for (OutlookPlan plan : book.plans()) {
                book.of(subject, plan).years().forEach(year -> lines.add(new Line(subject, book.name(plan), year)));
            }
        }
        return TableFile.of(
                        messages.text("outlook.file") + "-" + book.today(),
                        lines,
                        column(
                                messages.text("coverage.skill"),
                                line -> line.subject().skill().name().in(language)),
                        column(
                                messages.text("coverage.level"),
                                line -> line.subject().about().level()),
                        column(messages.text("outlook.scenario"), Line::scenario),
                        column(messages.text("outlook.year"), line -> line.year()
                                .year()),
                        column(
                                messages.text("outlook.leaving"),
                                line -> OutlookYear.whole(line.year().outflow())),
                        column(
                                messages.text("outlook.hired"),
                                line -> OutlookYear.whole(line.year().hired())),
                        column(
                                messages.text("outlook.arriving"),
                                line -> OutlookYear.whole(line.year().inflow())),
                        column(
                                messages.text("outlook.borrowed"),
                                line -> OutlookYear.whole(line.year().borrowed())),
                        column(messages.text("outlook.expected"), line -> line.year()
                                .people()),
                        column(messages.text("outlook.needed"), line -> line.year()
                                .needed()),
                        column(messages.text("outlook.short"), line -> line.year()
                                .shortage()))
                .told(messages, book.today());
    }
}

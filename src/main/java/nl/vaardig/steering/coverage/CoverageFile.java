package nl.vaardig.steering.coverage;

import static nl.vaardig.platform.page.TableFile.column;

import java.util.function.Function;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.steering.coverage.need.NeedCover;

/** Coverage as a file: counts and chances, nobody's name. A hidden figure is an empty cell. */
final class CoverageFile {

    private CoverageFile() {}

    static TableFile<NeedCover> of(ShownCoverage coverage, Messages messages) {
        String language = messages.locale().getLanguage();
        return TableFile.of(
                        messages.text("coverage.file") + "-" + coverage.ahead().today(),
                        coverage.cover().needs(),
                        column(messages.text("coverage.where"), need -> where(coverage, need, messages)),
                        column(
                                messages.text("coverage.skill"),
                                need -> need.need().skill().name().in(language)),
                        column(messages.text("coverage.level"), need -> need.need()
                                .level()),
                        column(
                                messages.text("coverage.criticality"),
                                need -> need.need().skill().criticality()),
                        column(messages.text("coverage.needed"), need -> need.need()
                                .people()),
                        column(messages.text("coverage.from"), need -> need.need()
                                .from()),
                        column(messages.text("coverage.until"), need -> need.need()
                                .until()),
                        column(messages.text("coverage.people"), shown(coverage, need -> need.holders()
                                .size())),
                        column(messages.text("coverage.covered"), shown(coverage, need -> need.coverage()
                                .ratio())),
                        column(messages.text("coverage.bus"), shown(coverage, NeedCover::busFactor)),
                        column(messages.text("coverage.chance"), shown(coverage, need -> coverage.ahead()
                                .of(need)
                                .chance())))
                .told(messages, coverage.ahead().today(), about(coverage, language));
    }

    private static Function<NeedCover, Object> shown(ShownCoverage coverage, Function<NeedCover, Object> value) {
        return need -> coverage.visible(need).map(value).orElse(null);
    }

    private static String about(ShownCoverage coverage, String language) {
        if (coverage.goal() != null) return coverage.goal().name().in(language);
        return coverage.department() == null ? null : coverage.department().name();
    }

    private static String where(ShownCoverage coverage, NeedCover need, Messages messages) {
        Long department = need.need().departmentId();
        return department == null
                ? messages.text("coverage.everywhere")
                : coverage.places().tree().name(department);
    }
}

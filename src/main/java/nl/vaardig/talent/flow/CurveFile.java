package nl.vaardig.talent.flow;

import static nl.vaardig.platform.page.TableFile.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.page.TableFile.Column;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.talent.curve.SurvivalCurve;

/** The curves of the page as a file: a line for each moment, and one without figures for a group that is hidden. */
final class CurveFile {

    private final Messages messages;
    private final Study study;
    private final Curves curves;

    /** @param point null where there is none to show */
    private record Line(Curves.Curve curve, SurvivalCurve.Point point) {

        Object of(Function<SurvivalCurve.Point, Object> value) {
            return point == null ? null : value.apply(point);
        }

        Object start() {
            return point == null
                    ? null
                    : curve.figure().value().map(SurvivalCurve::start).orElse(null);
        }
    }

    private CurveFile(Study study, Messages messages) {
        this.study = study;
        this.messages = messages;
        this.curves = Curves.of(study);
    }

    static TableFile<?> of(Study study, Messages messages) {
        CurveFile file = new CurveFile(study, messages);
        return new TableFile<>(
                messages.text("flow.file.curve") + "-" + study.filter().period().end(),
                file.lines(),
                file.columns(),
                messages.locale().getLanguage());
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Curves.Curve curve : curves.curves()) {
            Optional<SurvivalCurve> shown = curve.figure().value();
            shown.ifPresent(one -> one.points().forEach(point -> lines.add(new Line(curve, point))));
            if (!curve.isDrawn()) lines.add(new Line(curve, null));
        }
        return lines;
    }

    private List<Column<Line>> columns() {
        String scope = FlowFile.scope(study, messages);
        String which = messages.text(study.filter().voluntary() ? "flow.curve.voluntary" : "flow.curve.every");
        return List.of(
                column(text("scope"), line -> scope),
                column(
                        text("group"),
                        line -> messages.text(
                                "flow.group." + line.curve().group().code())),
                column(messages.text("flow.curve.which"), line -> which),
                column(text("from"), line -> curves.observed().start()),
                column(text("until"), line -> curves.observed().end()),
                column(text("hidden"), line -> line.point() == null),
                column(text("start.months"), Line::start),
                column(text("tenure.months"), line -> line.of(SurvivalCurve.Point::months)),
                column(messages.text("flow.curve.share"), line -> line.of(SurvivalCurve.Point::survival)),
                column(messages.text("flow.curve.lower"), line -> line.of(SurvivalCurve.Point::lower)),
                column(messages.text("flow.curve.upper"), line -> line.of(SurvivalCurve.Point::upper)),
                column(messages.text("part.chart.risk"), line -> line.of(SurvivalCurve.Point::atRisk)));
    }

    private String text(String key) {
        return messages.text("flow.file." + key);
    }
}

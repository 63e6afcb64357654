package nl.vaardig.talent.flow;

import static nl.vaardig.platform.page.TableFile.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.page.TableFile.Column;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.talent.told.ShownFlows;
import nl.vaardig.talent.workforce.Flows;
import nl.vaardig.talent.workforce.TalentGroup;
import nl.vaardig.talent.workforce.TalentScope;

/** The flows of every group and period as a file, with the filters of the page. A hidden figure is an empty cell. */
final class FlowFile {

    private final Messages messages;
    private final List<Column<Line>> columns = new ArrayList<>();

    /** One line of the file. */
    private record Line(TalentGroup group, FlowTable.Row row) {

        Object of(Function<ShownFlows, Object> value) {
            return row.figure().value().map(value).orElse(null);
        }
    }

    private FlowFile(Messages messages) {
        this.messages = messages;
    }

    static TableFile<?> of(Study study, Messages messages) {
        List<Line> lines = new ArrayList<>();
        for (TalentGroup group : TalentGroup.values()) {
            if (study.isWithoutRule() && (group == TalentGroup.DIGITAL_TALENT || group == TalentGroup.OTHERS)) continue;
            study.flows(group).rows().forEach(row -> lines.add(new Line(group, row)));
        }
        LocalDate until = study.filter().period().end();
        return new TableFile<>(
                messages.text("flow.file.name") + "-" + until,
                lines,
                new FlowFile(messages).columns(scope(study, messages)),
                messages.locale().getLanguage());
    }

    static String scope(Study study, Messages messages) {
        TalentScope scope = study.filter().scope();
        String department = scope.departmentId() == null
                ? messages.text("flow.filter.everywhere")
                : study.tree().name(scope.departmentId());
        return scope.population() == null
                ? department
                : department + ", "
                        + messages.text("enum.Population." + scope.population().name());
    }

    private List<Column<Line>> columns(String scope) {
        columns.add(column(text("scope"), line -> scope));
        columns.add(column(
                text("group"),
                line -> messages.text("flow.group." + line.group().code())));
        columns.add(column(text("from"), line -> line.row().period().start()));
        columns.add(column(text("until"), line -> line.row().period().end()));
        columns.add(column(text("whole"), line -> line.row().whole()));
        columns.add(column(text("hidden"), line -> line.row().figure().isHidden()));
        figure("start", ShownFlows::headcountAtStart);
        count("hires", Flows::hires);
        count("movedIn", Flows::movedIn);
        count("moves", Flows::internalMoves);
        count("movedOut", Flows::movedOut);
        count("leavers", Flows::leavers);
        figure("end", ShownFlows::headcountAtEnd);
        figure("average", ShownFlows::averageHeadcount);
        shares();
        reasons();
        return columns;
    }

    private void shares() {
        share("turnover", ShownFlows::turnover);
        share("voluntary", ShownFlows::voluntaryTurnover);
        share("retention", ShownFlows::retention);
        share("newHires", ShownFlows::newHireRetention);
        share("firstYear", ShownFlows::firstYearShare);
    }

    private void reasons() {
        for (EndReason reason : EndReason.values()) {
            columns.add(column(
                    text("left") + " " + messages.text("enum.EndReason." + reason.name()),
                    line -> line.of(shown -> shown.reasons()
                            .rows()
                            .get(reason.ordinal())
                            .figure()
                            .value()
                            .orElse(null))));
        }
    }

    private void count(String key, ToLongFunction<Flows> value) {
        columns.add(column(text(key), line -> line.of(shown -> value.applyAsLong(shown.flows()))));
    }

    private void figure(String key, Function<ShownFlows, Figure<?>> value) {
        columns.add(column(
                text(key), line -> line.of(shown -> value.apply(shown).value().orElse(null))));
    }

    private void share(String key, Function<ShownFlows, Figure<Share>> value) {
        Function<Line, Share> of =
                line -> (Share) line.of(shown -> value.apply(shown).value().orElse(null));
        columns.add(column(text(key), line -> rounded(of.apply(line))));
        columns.add(column(
                text(key) + " " + text("numerator"),
                line -> of.apply(line) == null ? null : of.apply(line).numerator()));
        columns.add(column(
                text(key) + " " + text("denominator"),
                line -> of.apply(line) == null ? null : of.apply(line).denominator()));
    }

    private static Double rounded(Share share) {
        OptionalDouble value = share == null ? OptionalDouble.empty() : share.value();
        return value.isEmpty() ? null : Math.round(value.getAsDouble() * 10_000) / 10_000.0;
    }

    private String text(String key) {
        return messages.text("flow.file." + key);
    }
}

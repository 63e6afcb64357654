package nl.vaardig.skills.framework.file;

import jakarta.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vaardig.exchange.file.BadFile;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.reading.Choice;
import nl.vaardig.exchange.reading.FileChoice;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.casefile.CaseJson;
import nl.vaardig.skills.casefile.CaseReader;
import nl.vaardig.skills.casefile.PlainFramework;
import nl.vaardig.skills.esco.EscoCollection;
import nl.vaardig.skills.esco.EscoFramework;
import nl.vaardig.skills.framework.file.FrameworkContent.Line;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;

/** The ways a framework can be written down. */
public enum FrameworkFormat {
    /** A table of ours, see {@link FrameworkTable}. */
    CSV {
        @Override
        FrameworkContent read(Source source, FileChoice choice) {
            return FrameworkTable.read(source);
        }
    },
    /** The JSON package of 1EdTech CASE 1.1. */
    CASE {
        @Override
        FrameworkContent read(Source source, FileChoice choice) {
            try (InputStream stream = source.open()) {
                CaseReader reader = CaseReader.of(CaseJson.read(stream));
                PlainFramework framework = reader.framework();
                FrameworkContent content = FrameworkFit.of(framework, lines(framework), true);
                CaseRemarks.note(reader.leftOver(), content);
                return content;
            } catch (RuleRefused e) {
                throw new BadFile(e.key(), e.args());
            } catch (JsonException | IllegalArgumentException e) {
                throw new BadFile("import.file.noCase");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    /** A collection of ESCO 1.2, in one language: a table in any form. */
    ESCO {
        @Override
        FrameworkContent read(Source source, FileChoice choice) {
            Matcher name = ESCO_NAME.matcher(choice.fileName());
            boolean named = name.find();
            String language = choice.language() != null
                    ? choice.language()
                    : named ? known(name.group(2)) : language(choice.fileName());
            List<Line> lines = new ArrayList<>();
            List<EscoCollection.Entry> entries = new ArrayList<>();
            for (Row row : EscoTable.rows(source)) {
                if (row.isSound()) entries.add(new EscoCollection.Entry(row.line(), row::cell));
                else lines.add(new Line(row, null));
            }
            EscoCollection collection = EscoCollection.of(entries, language);
            PlainFramework framework =
                    EscoFramework.of(collection, named ? name.group(1) : "esco", language, track(choice));
            Iterator<Integer> places = collection.lines().iterator();
            framework.skills().forEach(skill -> lines.add(line(places.next(), skill)));
            collection.skipped().forEach(skipped -> lines.add(skipped(skipped)));
            return FrameworkFit.of(framework, lines, false);
        }
    };

    /** As ESCO calls its files, also after a download was given a number. */
    private static final Pattern ESCO_NAME = Pattern.compile("(\\w+?)Collection_([a-z]{2})");

    /** Behind the name of a file: _nl.csv, or _nl (1).csv. */
    private static final Pattern LANGUAGE = Pattern.compile("[_.-](nl|en)(?:\\s*\\(\\d+\\))?(?:\\.\\w+)?$");

    static final Map<String, Integer> TOLD_BY = Map.of("code", 0, "name", 1);

    /** @throws BadFile when it is no such file */
    abstract FrameworkContent read(Source source, FileChoice choice);

    /** What a file of it leaves open. Empty = as the file says, or else the usual. */
    List<Choice> choices(List<Scale> scales, String reader) {
        Messages words = Messages.in(reader);
        String itself = words.text("import.choice.itself");
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(
                "scale",
                words.text("import.choice.scale"),
                itself,
                words.text("import.choice.scaleHint"),
                scales.stream()
                        .map(scale -> Map.entry(scale.code(), scale.name().in(reader)))
                        .toList()));
        all.add(new Choice(
                "track",
                words.text("framework.skills.track"),
                itself,
                words.text("import.choice.trackHint"),
                Arrays.stream(Track.values())
                        .map(track -> Map.entry(track.name(), words.text("enum.Track." + track)))
                        .toList()));
        if (this == ESCO) {
            all.add(new Choice(
                    "language",
                    words.text("import.choice.language"),
                    words.text("import.choice.fileName"),
                    null,
                    Stream.of("nl", "en")
                            .map(each -> Map.entry(each, words.text("import.choice." + each)))
                            .toList()));
        }
        return all;
    }

    /** The one that was chosen, or null. @throws nl.vaardig.platform.BadField when there is no such track */
    static Track track(FileChoice choice) {
        return Asked.oneOf(Track.class, choice.track(), "track");
    }

    private static List<Line> lines(PlainFramework framework) {
        List<Line> lines = new ArrayList<>();
        for (PlainFramework.Skill skill : framework.skills()) {
            lines.add(line(lines.size() + 2, skill));
        }
        return lines;
    }

    private static Line line(int place, PlainFramework.Skill skill) {
        return new Line(row(place, skill.code(), skill.name().in("nl")), skill);
    }

    private static String known(String language) {
        if (!language.matches("nl|en")) throw new BadFile("import.esco.language", language);
        return language;
    }

    private static String language(String fileName) {
        Matcher language = LANGUAGE.matcher(fileName);
        return language.find() ? language.group(1) : "en";
    }

    private static Line skipped(EscoCollection.Skipped skipped) {
        Row row = row(skipped.line(), "", "");
        row.fault("conceptUri", "import.esco.skipped." + skipped.reason().name());
        return new Line(row, null);
    }

    static Row row(int line, String code, String name) {
        return new Row(line, TOLD_BY, List.of(code, name));
    }
}

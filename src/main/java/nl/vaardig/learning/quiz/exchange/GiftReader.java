package nl.vaardig.learning.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.platform.words.Written;

/** Reads a file in GIFT: questions between empty lines. Comments are skipped but for tags of ours, categories are left out. */
final class GiftReader {

    private static final Pattern TAG = Pattern.compile("\\[tag:(skill|level)=([^\\]]*)]");
    private static final int LONGEST_START = 80;

    private final String language;
    private final List<GiftItem> items = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private String skill;
    private String level;
    private int begins;

    /** @param language of texts that don't say in which they are */
    private GiftReader(String language) {
        this.language = language;
    }

    static List<GiftItem> read(String file, String language) {
        GiftReader reader = new GiftReader(language);
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        int number = 0;
        for (String line : text.split("\r\n|\r|\n", -1)) reader.line(line, ++number);
        reader.end();
        return reader.items;
    }

    private void line(String line, int number) {
        if (line.isBlank()) end();
        else if (line.strip().startsWith("//")) tags(line);
        else if (!line.startsWith("$CATEGORY")) {
            if (block.isEmpty()) begins = number;
            else block.append("\n");
            block.append(line);
        }
    }

    private void tags(String line) {
        Matcher tag = TAG.matcher(line);
        while (tag.find()) {
            if (tag.group(1).equals("skill")) skill = tag.group(2);
            else level = tag.group(2);
        }
    }

    private void end() {
        if (block.isEmpty()) return;
        String text = block.toString();
        block.setLength(0);
        String start = Written.cut(text.replace('\n', ' '), LONGEST_START);
        try {
            GiftQuestion question = new GiftQuestion(text, language).tagged(skill, level);
            items.add(new GiftItem(begins, start, question.fields(), null));
        } catch (NotUnderstood e) {
            items.add(new GiftItem(begins, start, null, e.getMessage(), e.arguments()));
        }
        skill = null;
        level = null;
    }
}

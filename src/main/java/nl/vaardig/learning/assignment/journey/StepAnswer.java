package nl.vaardig.learning.assignment.journey;

import nl.vaardig.platform.BadField;

/** What somebody answers at a step that asks something, {@value #SHORTEST} to {@value #LONGEST} characters: a sentence, not a word. */
public final class StepAnswer {

    public static final int SHORTEST = 20;
    public static final int LONGEST = 4000;

    private StepAnswer() {}

    /** @throws BadField at "evaluation" */
    public static String read(String evaluation) {
        String words = evaluation == null ? "" : evaluation.strip();
        if (words.length() < SHORTEST) throw new BadField("evaluation", "assignment.evaluation.tooShort", SHORTEST);
        if (words.length() > LONGEST) throw new BadField("evaluation", "assignment.evaluation.tooLong", LONGEST);
        return words;
    }
}

package nl.vaardig.demo;

/**
 * What is thought of one skill of one person: by nobody in particular (the level that comes nearest to the truth), by the
 * person and by the manager. Self-ratings are worth less than they look: those who know little overestimate most.
 */
record Opinion(int truth, int self, int manager) {
    private static final double BELOW_WHAT_IS_ASKED = .30;
    private static final double DEVIATION = .75;
    private static final int[] STORY_TRUTH = {0, -1, -1, 1, 0, -2};
    private static final int[] STORY_SELF = {0, -1, 1, 1, -1, -1};

    static Opinion draw(Person person, double unitLead, int asked, int top, Dice dice) {
        double level = asked - BELOW_WHAT_IS_ASKED + .4 * person.aptitude + unitLead + DEVIATION * dice.spread();
        return about(person, within((int) Math.round(level), top), top, dice);
    }

    /** The person whose story is told has one of each: met, a gap, a difference of two, more than asked. */
    static Opinion ofStory(int index, int asked, int top) {
        int pattern = index % STORY_TRUTH.length;
        int truth = within(asked + STORY_TRUTH[pattern], top);
        return new Opinion(truth, within(asked + STORY_SELF[pattern], top), truth);
    }

    /** A year later: most are where they were, some have learned. */
    Opinion later(Person person, int asked, int top, Dice dice) {
        int learned = dice.chance(truth < asked ? .34 : .12) ? 1 : 0;
        return about(person, within(truth + learned, top), top, dice);
    }

    Opinion laterInStory(int index, int top) {
        int learned = index % 3 == 1 ? 1 : 0;
        return new Opinion(within(truth + learned, top), within(self + learned, top), within(manager + learned, top));
    }

    int difference() {
        return Math.abs(self - manager);
    }

    private static Opinion about(Person person, int truth, int top, Dice dice) {
        int self = truth;
        if (person.aptitude < -.8) {
            self += dice.weighted(42, 44, 14);
        } else {
            self += dice.weighted(3, 15, 60, 19, 3) - 2;
        }
        return new Opinion(truth, within(self, top), within(truth + dice.weighted(13, 75, 12) - 1, top));
    }

    static int within(int level, int top) {
        return Math.max(1, Math.min(top, level));
    }
}

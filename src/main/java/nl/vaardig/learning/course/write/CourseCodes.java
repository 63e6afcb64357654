package nl.vaardig.learning.course.write;

import java.util.function.Predicate;
import nl.vaardig.learning.course.Course;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Written;

/** A code for who didn't think of one: the name in small letters with dashes, and a number behind it when it is taken. */
final class CourseCodes {

    private static final int ROOM = Course.LONGEST_CODE - 5;

    /** What a person or a program may give; files that are there have codes with other signs in them. */
    private static final String PLAIN = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*";

    private CourseCodes() {}

    static void check(Sent sent) {
        String code = sent.typed("code");
        if (!code.isEmpty() && !code.matches(PLAIN)) sent.fault("code", "course.code.form");
    }

    static String of(String name, Predicate<String> isTaken) {
        String plain = Written.lookingAlike(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String code = plain.isEmpty() ? "course" : plain.substring(0, Math.min(ROOM, plain.length()));
        String free = code;
        for (int number = 2; isTaken.test(free); number++) free = code + "-" + number;
        return free;
    }
}

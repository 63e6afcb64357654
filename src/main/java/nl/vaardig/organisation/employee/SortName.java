package nl.vaardig.organisation.employee;

import java.util.regex.Pattern;

/**
 * Where a family name stands in a Dutch list: de Boer under B, for what comes before the name itself is left out of the
 * order. Worked out here, not by a column of the database: its regular expressions, shared by connections that insert at
 * the same moment, now and then ended in an error without a text.
 */
final class SortName {

    private static final Pattern BEFORE = Pattern.compile(
            "^((aan|bij|da|de|del|den|der|des|di|do|dos|du|in|la|le|les|lo|op|over|te|ten|ter|tot|uit|uijt|van|vanden"
                    + "|vander|vom|von|voor|vor|zu|zum|zur|['’‘][st]|d['’]|l['’])\\s+|[dl]['’])+",
            Pattern.CASE_INSENSITIVE);

    private SortName() {}

    static String of(String familyName) {
        return BEFORE.matcher(familyName).replaceFirst("");
    }
}

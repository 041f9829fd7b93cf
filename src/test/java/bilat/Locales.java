package bilat;

import java.util.Locale;
import java.util.concurrent.Callable;

/** Another default locale for the length of a call. */
public final class Locales {
    /** The locale in which "I" and "i" are two letters. */
    public static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private Locales() {}

    /** What it gives in a locale. */
    public static <T> T in(Locale locale, Callable<T> call) throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            return call.call();
        } finally {
            Locale.setDefault(before);
        }
    }
}

// The interface's faces, bundled; a browser loads only the files whose signs are on the screen.
import '@fontsource/inter/400.css';
import '@fontsource/inter/500.css';
import '@fontsource/inter/600.css';
import '@fontsource/noto-serif/400.css';
import '@fontsource/noto-serif/600.css';
import '@fontsource/noto-naskh-arabic/400.css';
import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-devanagari/400.css';
import '@fontsource/noto-serif-devanagari/400.css';
import '@fontsource/noto-sans-sc/400.css';

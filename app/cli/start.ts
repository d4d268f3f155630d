// Serves the built site. The one-time link for the first organiser is printed here, where only the machine's owner reads it.
import '../server.ts'

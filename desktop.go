package main

import (
	"log"
	"os"

	"fyne.io/fyne/v2"

	"khobaocao/ui"
	"khobaocao/ui/desktop"
)

// Environment variables between this program and the painter that is put into
// Fyne for Windows (packaging/windows/fyne).
const (
	paintEnv   = "KHOBAOCAO_PAINT"   // who is to paint: "software", "opengl" or nothing
	paintedEnv = "KHOBAOCAO_PAINTED" // why the painting is in software; empty with OpenGL
	logEnv     = "KHOBAOCAO_LOG"     // the log, for the message that no window can be had

	breakEnv = "KHOBAOCAO_BREAK" // set: the program breaks down once its window is there, to try what is noted of it
)

// surroundings are what the program keeps around its window.
type surroundings struct {
	window *ui.Window // nil until there is one; main goroutine only
	notes  desktop.Notes
	crash  string // the note of the last run's crash, or ""
	ends   []func()
}

// surround prepares log and crash notes, and makes this start the first one of
// the archive. If it is not, files have been handed to the first, and the
// program is to end.
func surround(program fyne.App, archive string, files []string) (s *surroundings, first bool) {
	s = &surroundings{notes: desktop.UserNotes(appID)}
	first, release := desktop.Claim(archive, files, func(files []string) {
		fyne.Do(func() {
			if s.window != nil {
				s.window.Opened(files)
			}
		})
	})
	if !first {
		return s, false
	}
	s.ends = append(s.ends, release)
	if desktop.Offered { // a program of the window has no stderr there
		end, err := s.notes.Log()
		if err != nil {
			log.Print(err)
		}
		s.ends = append(s.ends, end)
	}
	crash, err := s.notes.CatchCrashes(version)
	if err != nil {
		log.Print("crashes are not noted: ", err)
	}
	s.crash = crash
	_ = os.Setenv(logEnv, s.notes.LogFile())
	if os.Getenv(paintEnv) == "" {
		_ = os.Setenv(paintEnv, ui.PaintAsked(program.Preferences()))
	}
	return s, true
}

// shown is told when the window is there.
func (s *surroundings) shown(window *ui.Window) {
	s.window = window
	if why := os.Getenv(paintedEnv); why != "" {
		log.Printf("version %s, painted by software: %s", version, why)
	} else if desktop.Offered {
		log.Printf("version %s, painted by opengl", version)
	}
	if os.Getenv(breakEnv) != "" {
		go func() { panic(breakEnv + " is set") }()
	}
	if s.crash != "" {
		fyne.Do(func() { window.BrokeDown(s.crash) })
	}
}

// end undoes surround.
func (s *surroundings) end() {
	for _, end := range s.ends {
		end()
	}
}

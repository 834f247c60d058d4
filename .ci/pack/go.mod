module bilan/pack

go 1.26.8

require (
	github.com/tc-hib/winres v0.2.1
	github.com/yuin/goldmark v1.8.7
)

require (
	github.com/nfnt/resize v0.0.0-20180221191011-83c6a9932646 // indirect
	golang.org/x/image v0.12.0 // indirect
)
